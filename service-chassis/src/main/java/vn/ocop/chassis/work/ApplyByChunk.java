package vn.ocop.chassis.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.jboss.logging.Logger;
import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.job.Jobs;
import vn.ocop.chassis.job.Progress;
import vn.ocop.chassis.kind.Alongside;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.rows.Chunk;
import vn.ocop.chassis.rows.Rows;

/**
 * Applies a PARTIAL job: each chunk in a transaction of its own together with its checkpoint, so that after a crash the
 * next worker goes on with the next chunk and none is applied twice.
 */
@ApplicationScoped
class ApplyByChunk {

    private static final Logger LOG = Logger.getLogger(ApplyByChunk.class);
    private static final int SECONDS = 60;

    private final Jobs jobs;
    private final Rows rows;
    private final ChunkDesk desk;
    private final Instance<Alongside> alongside;

    ApplyByChunk(Jobs jobs, Rows rows, ChunkDesk desk, @Any Instance<Alongside> alongside) {
        this.alongside = alongside;
        this.jobs = jobs;
        this.rows = rows;
        this.desk = desk;
    }

    /** From the job's last checkpoint to its end; returns the final counts. */
    Job.Counts apply(Work work) {
        var job = work.job();
        var progress = new Progress(job.counts(), job.chunks(), job.appliedTo());
        for (var next = progress; next != null; next = step(work, progress)) {
            work.lease().check();
            progress = next;
            alongside.forEach(Alongside::wake);
        }
        alongside.forEach(Alongside::settle);
        return progress.counts();
    }

    /** The next chunk; if a record in it breaks it, the same rows one by one. Null after the last. */
    private Progress step(Work work, Progress from) {
        try {
            return commit(work, from, Chunk.SIZE);
        } catch (RuntimeException e) {
            if (!Breakage.liesInTheRecords(e)) {
                throw e;
            }
            LOG.warnf("import %s: chunk %d goes on one by one: %s", work.job().id(), from.chunks() + 1, e);
            return oneByOne(work, from);
        }
    }

    private Progress oneByOne(Work work, Progress from) {
        var progress = from;
        for (var row : rows.next(work.job().id(), from.appliedTo(), Chunk.SIZE)) {
            work.lease().check();
            try {
                progress = commit(work, progress, 1);
            } catch (RuntimeException e) {
                if (!Breakage.liesInTheRecords(e)) {
                    throw e;
                }
                LOG.warnf(
                        "import %s: record %d could not be stored: %s",
                        work.job().id(), row.record(), e);
                progress = refuse(work, row, progress);
            }
        }
        return progress;
    }

    private Progress refuse(Work work, Rows.Staged row, Progress from) {
        var to = new Progress(from.counts().plus(Applied.Outcome.REJECTED), from.chunks(), row.ordinal());
        QuarkusTransaction.requiringNew().run(() -> {
            desk.reject(work, List.of(new Rows.Refusal(row.ordinal(), CellReason.NOT_APPLIED.in(null))));
            jobs.progress(work.job().id(), to, work.lease());
        });
        return to;
    }

    private Progress commit(Work work, Progress from, int size) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> chunk(work, from, size));
    }

    private Progress chunk(Work work, Progress from, int size) {
        var chunk = desk.next(work, from.chunks() + 1, from.appliedTo(), size);
        if (chunk.rows().isEmpty()) {
            return null;
        }
        desk.mark(work, chunk);
        rows.letFollow();
        var applied = desk.hand(work, chunk);
        desk.report(work, chunk, applied);
        var to = new Progress(Chunk.counted(from.counts(), applied), chunk.number(), chunk.last());
        jobs.progress(work.job().id(), to, work.lease());
        desk.audit(work, ChunkApplied.of(work.job(), chunk, Chunk.counted(Job.Counts.NONE, applied)));
        return to;
    }
}
