package vn.ocop.chassis.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.rows.Chunk;
import vn.ocop.chassis.rows.RowNotes;
import vn.ocop.chassis.rows.Rows;

/** Hands one chunk to its kind, in the transaction that is open. */
@ApplicationScoped
class ChunkDesk {

    private final Rows rows;
    private final RowNotes notes;
    private final Audit audit;
    private final EntityManager entities;

    ChunkDesk(Rows rows, RowNotes notes, Audit audit, EntityManager entities) {
        this.rows = rows;
        this.notes = notes;
        this.audit = audit;
        this.entities = entities;
    }

    /**
     * The rows after the given one; empty at the end. Everything a chunk reads it reads by keys, and says so: tables that
     * have just become ten times as long are still planned for as if they were short.
     */
    Chunk next(Work work, int number, int after, int size) {
        rows.goByKeys();
        return new Chunk(number, rows.next(work.job().id(), after, size));
    }

    /** Marks the chunk as applied unless it is only a rehearsal. */
    void mark(Work work, Chunk chunk) {
        if (!work.job().dryRun()) {
            rows.markChunk(work.job().id(), chunk);
        }
    }

    /** Lets the kind apply the chunk. */
    List<Applied> hand(Work work, Chunk chunk) {
        var applied = work.kind().apply(chunk.records(), work.parameters());
        if (applied.size() != chunk.rows().size()) {
            throw new IllegalStateException("the kind %s answered for %d of %d records"
                    .formatted(work.kind().name(), applied.size(), chunk.rows().size()));
        }
        entities.flush();
        entities.clear();
        return applied;
    }

    void reject(Work work, List<Rows.Refusal> refusals) {
        rows.reject(work.job().id(), refusals);
    }

    /** Reports what became of a chunk's rows. */
    void report(Work work, Chunk chunk, List<Applied> applied) {
        rows.reject(work.job().id(), chunk.refusals(applied));
        notes.write(work.job().id(), chunk.notes(applied));
    }

    /** Last in the transaction, because the chain's head is locked from here to the commit. */
    void audit(Work work, ChunkApplied chunk) {
        audit.write("import-chunk-applied", "import", work.job().id(), null, chunk);
    }
}
