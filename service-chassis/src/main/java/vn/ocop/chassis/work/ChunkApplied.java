package vn.ocop.chassis.work;

import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.rows.Chunk;

/** What the audit keeps of a chunk: its place and the hash of what was applied, no cell of it. */
record ChunkApplied(
        String kind,
        String file,
        int chunk,
        int records,
        String hash,
        int created,
        int updated,
        int unchanged,
        int rejected,
        String uploadedBy) {

    static ChunkApplied of(Job job, Chunk chunk, Job.Counts of) {
        return new ChunkApplied(
                job.kind(),
                job.contentHash(),
                chunk.number(),
                chunk.rows().size(),
                chunk.hash(),
                of.created(),
                of.updated(),
                of.unchanged(),
                of.rejected(),
                job.uploadedBy());
    }
}
