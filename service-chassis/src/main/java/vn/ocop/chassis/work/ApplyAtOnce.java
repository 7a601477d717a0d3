package vn.ocop.chassis.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.job.Jobs;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.rows.Chunk;

/**
 * Applies an ALL_OR_NOTHING job, and rehearses a dry run: one transaction that is committed at the end or not at all.
 * What is refused is reported outside of it, so that the report survives.
 */
@ApplicationScoped
class ApplyAtOnce {

    private static final int SECONDS = 1_800;

    private final Jobs jobs;
    private final ChunkDesk desk;
    private final ExactChunk exact;

    ApplyAtOnce(Jobs jobs, ChunkDesk desk, ExactChunk exact) {
        this.jobs = jobs;
        this.desk = desk;
        this.exact = exact;
    }

    /** Ends the job; returns the counts as they are, or as they would be. */
    Job.Counts apply(Work work) {
        var job = work.job();
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(SECONDS));
        try {
            var entries = new ArrayList<ChunkApplied>();
            var counts = chunks(work, entries);
            if (!job.dryRun() && counts.rejected() == 0) {
                jobs.end(job.id(), job.endWith(counts), counts, work.lease());
                entries.forEach(entry -> desk.audit(work, entry));
                QuarkusTransaction.commit();
                return counts;
            }
            QuarkusTransaction.rollback();
            QuarkusTransaction.requiringNew().run(() -> jobs.end(job.id(), job.endWith(counts), counts, work.lease()));
            return counts;
        } finally {
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private Job.Counts chunks(Work work, List<ChunkApplied> entries) {
        var counts = work.job().counts();
        for (var chunk = desk.next(work, 1, 0, Chunk.SIZE);
                !chunk.rows().isEmpty();
                chunk = desk.next(work, chunk.number() + 1, chunk.last(), Chunk.SIZE)) {
            work.lease().check();
            var applied = exact.apply(work, chunk);
            report(work, chunk, applied);
            entries.add(ChunkApplied.of(work.job(), chunk, Chunk.counted(Job.Counts.NONE, applied)));
            counts = Chunk.counted(counts, applied);
        }
        return counts;
    }

    private void report(Work work, Chunk chunk, List<Applied> applied) {
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.renew(work.job().id(), work.lease());
            desk.report(work, chunk, applied);
        });
    }
}
