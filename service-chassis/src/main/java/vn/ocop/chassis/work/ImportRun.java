package vn.ocop.chassis.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import org.jboss.logging.Logger;
import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.job.JobState;
import vn.ocop.chassis.job.Jobs;
import vn.ocop.chassis.job.Lease;
import vn.ocop.chassis.job.LeaseLost;
import vn.ocop.chassis.job.Uploads;
import vn.ocop.chassis.kind.ImportKinds;
import vn.ocop.chassis.outbox.Pace;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.rows.Rows;
import vn.ocop.chassis.rows.Written;

/** Takes one job from where it stands to its end, or puts it back to be tried again. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    private static final int ATTEMPTS = 3;

    private final Jobs jobs;
    private final Rows rows;
    private final Uploads uploads;
    private final ImportKinds kinds;
    private final Inspection inspection;
    private final Staging staging;
    private final ApplyByChunk byChunk;
    private final ApplyAtOnce atOnce;
    private final Pace pace;
    private final MeterRegistry meters;

    ImportRun(
            Jobs jobs,
            Rows rows,
            Uploads uploads,
            ImportKinds kinds,
            Inspection inspection,
            Staging staging,
            ApplyByChunk byChunk,
            ApplyAtOnce atOnce,
            Pace pace,
            MeterRegistry meters) {
        this.jobs = jobs;
        this.rows = rows;
        this.uploads = uploads;
        this.kinds = kinds;
        this.inspection = inspection;
        this.staging = staging;
        this.byChunk = byChunk;
        this.atOnce = atOnce;
        this.pace = pace;
        this.meters = meters;
    }

    /** Must hold the lease. */
    @ActivateRequestContext
    public void work(Job job, Lease lease) {
        pace.easyDuring(() -> toItsEnd(job, lease));
    }

    private void toItsEnd(Job job, Lease lease) {
        try {
            if (inspection.passes(job, lease)) {
                count(job, run(job, lease));
                forget(job);
            }
        } catch (FileRefused refused) {
            LOG.infof(
                    "import %s of %s refused: %s",
                    job.id(), job.kind(), refused.reason().word());
            QuarkusTransaction.requiringNew().run(() -> jobs.refuse(job.id(), refused, lease));
            rows.clear(job.id());
            forget(job);
        } catch (LeaseLost lost) {
            LOG.infof("import %s goes on elsewhere", job.id());
        } catch (Lease.Stopped stopped) {
            putBack(job, lease, 0);
        } catch (RuntimeException | IOException e) {
            fail(job, lease, e);
        }
    }

    private Job.Counts run(Job job, Lease lease) throws IOException {
        var work = new Work(job, kinds.get(job.kind()), Written.parameters(job.parameters()), lease);
        if (job.state() != JobState.APPLYING || job.inOneTransaction()) {
            var staged = staging.stage(work);
            if (staged.good() == 0) {
                return end(job, lease, staged.counts());
            }
            QuarkusTransaction.requiringNew().run(() -> jobs.staged(job.id(), staged.counts(), lease));
            work = work.with(jobs.byId(job.id()).orElseThrow());
        }
        return job.inOneTransaction() ? atOnce.apply(work) : end(job, lease, byChunk.apply(work));
    }

    private Job.Counts end(Job job, Lease lease, Job.Counts counts) {
        QuarkusTransaction.requiringNew().run(() -> jobs.end(job.id(), job.endWith(counts), counts, lease));
        return counts;
    }

    /** After the end: only the report is kept. */
    void forget(Job job) {
        rows.forgetValues(job.id());
        uploads.forget(job.id());
    }

    private void fail(Job job, Lease lease, Exception e) {
        if (job.attempts() < ATTEMPTS) {
            LOG.warnf("import %s of %s will be tried again: %s", job.id(), job.kind(), e);
            putBack(job, lease, 1L << job.attempts());
        } else {
            LOG.errorf(e, "import %s of %s failed", job.id(), job.kind());
            QuarkusTransaction.requiringNew().run(() -> jobs.fail(job.id(), lease));
            forget(job);
        }
    }

    private void putBack(Job job, Lease lease, long waitSeconds) {
        QuarkusTransaction.requiringNew().run(() -> jobs.putBack(job.id(), lease, waitSeconds));
    }

    private void count(Job job, Job.Counts counts) {
        count(job, "accepted", counts.accepted());
        count(job, "rejected", counts.rejected());
        count(job, "skipped", counts.skipped());
    }

    private void count(Job job, String outcome, int rows) {
        meters.counter("import.rows", "kind", job.kind(), "outcome", outcome).increment(rows);
    }
}
