package vn.ocop.chassis.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.job.JobState;
import vn.ocop.chassis.job.Jobs;
import vn.ocop.chassis.job.Lease;
import vn.ocop.chassis.job.Uploads;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.scan.FileParts;
import vn.ocop.chassis.scan.ScanSettings;
import vn.ocop.chassis.scan.ScanState;
import vn.ocop.chassis.scan.Scanner;
import vn.ocop.chassis.scan.ScannerTrouble;
import vn.ocop.chassis.scan.Verdict;

/** Shows an upload to the virus scanner before anything of it is used. */
@ApplicationScoped
class Inspection {

    private static final Logger LOG = Logger.getLogger(Inspection.class);
    private static final long SPARE_SECONDS = 10;

    private final Jobs jobs;
    private final Uploads uploads;
    private final Scanner scanner;
    private final ScanSettings settings;
    private final Audit audit;
    private final Clock clock;

    Inspection(Jobs jobs, Uploads uploads, Scanner scanner, ScanSettings settings, Audit audit, Clock clock) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.scanner = scanner;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands in the audit chain of a refused upload. */
    record Found(String kind, String contentHash, String signature, String uploadedBy) {}

    /**
     * False when the job is over or has to wait; then nothing more is to be done with it now.
     *
     * @throws FileRefused when it can never be scanned
     */
    boolean passes(Job job, Lease lease) {
        if (!isDue(job)) {
            return true;
        }
        try {
            return judge(job, lease, ask(job, lease));
        } catch (ScannerTrouble trouble) {
            if (job.receivedAt().plus(settings.waitAtMost()).isBefore(clock.instant())) {
                throw new FileRefused(FileReason.SCAN_UNAVAILABLE);
            }
            QuarkusTransaction.requiringNew()
                    .run(() -> jobs.awaitScanner(
                            job.id(), lease, settings.retryAfter().toSeconds()));
            return false;
        }
    }

    /** Also what came before a scanner was set up; but rows that were read from it already are no file any more. */
    private boolean isDue(Job job) {
        var rowsAreRead = job.state() == JobState.APPLYING && !job.inOneTransaction();
        return job.scan() == ScanState.WAITING
                || (scanner.isOn() && job.scan() == ScanState.NOT_SCANNED && !rowsAreRead);
    }

    private Verdict ask(Job job, Lease lease) {
        var seconds = Math.max(lease.seconds(), settings.timeout().toSeconds() + SPARE_SECONDS);
        var longer = new Lease(lease.owner(), seconds, lease.stopping());
        QuarkusTransaction.requiringNew().run(() -> jobs.renew(job.id(), longer));
        return scanner.scan(job.sizeBytes(), parts(job.id()));
    }

    private FileParts parts(UUID id) {
        return new FileParts() {
            private int next;

            @Override
            public byte[] next() {
                return uploads.part(id, next++);
            }
        };
    }

    private boolean judge(Job job, Lease lease, Verdict verdict) {
        return switch (verdict.kind()) {
            case CLEAN -> {
                QuarkusTransaction.requiringNew().run(() -> jobs.clean(job.id(), lease));
                yield true;
            }
            case TOO_LARGE -> throw new FileRefused(FileReason.TOO_LARGE, settings.mostBytes());
            case INFECTED -> {
                destroy(job, lease, verdict.signature());
                yield false;
            }
        };
    }

    private void destroy(Job job, Lease lease, String signature) {
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.refuse(job.id(), new FileRefused(FileReason.INFECTED, signature), lease);
            uploads.forget(job.id());
            var found = new Found(job.kind(), job.contentHash(), signature, job.uploadedBy());
            audit.write("import-refused-as-infected", "import", job.id(), null, found);
        });
        LOG.warnf("import %s of %s refused: infected with %s", job.id(), job.kind(), signature);
    }
}
