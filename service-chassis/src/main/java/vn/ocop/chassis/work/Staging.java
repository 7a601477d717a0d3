package vn.ocop.chassis.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.job.JobState;
import vn.ocop.chassis.job.Jobs;
import vn.ocop.chassis.job.Uploads;
import vn.ocop.chassis.kind.RecordCheck;
import vn.ocop.chassis.reading.Reading;
import vn.ocop.chassis.reading.RecordReader;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.rows.Batch;
import vn.ocop.chassis.rows.Rows;
import vn.ocop.chassis.sheet.Limits;

/**
 * Reads a job's file from its first row to its last, judges every record and stages all rows. After a crash it begins
 * again from the first row; nothing has been applied yet.
 */
@ApplicationScoped
class Staging {

    private final Jobs jobs;
    private final Rows rows;
    private final Uploads uploads;
    private final Limits limits;

    Staging(Jobs jobs, Rows rows, Uploads uploads, Limits limits) {
        this.jobs = jobs;
        this.rows = rows;
        this.uploads = uploads;
        this.limits = limits;
    }

    /**
     * @return how many good rows are staged, and the counts of the others
     * @throws FileRefused when the file as a whole is no good
     */
    Staged stage(Work work) throws IOException {
        var job = work.job();
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.move(job.id(), job.state(), JobState.READING, work.lease());
            rows.clear(job.id());
        });
        var file = Files.createTempFile("import-", ".upload");
        try {
            uploads.fetch(job.id(), file);
            return read(work, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What a file held. */
    record Staged(int good, Job.Counts counts) {}

    private Staged read(Work work, Path file) throws IOException {
        var batch = new Batch(work.job().id());
        var seen = new SeenKeys();
        try (var reader = RecordReader.open(file, work.kind().layout(), limits)) {
            var checks = QuarkusTransaction.requiringNew().call(() -> {
                jobs.move(work.job().id(), JobState.READING, JobState.VALIDATING, work.lease());
                return work.kind().checks(work.parameters());
            });
            for (var next = reader.next(); next != null; next = reader.next()) {
                judge(next, checks, seen, batch);
                if (batch.isFull()) {
                    write(work, batch);
                }
            }
        }
        write(work, batch);
        return new Staged(batch.good(), batch.counts());
    }

    private static void judge(Reading next, RecordCheck checks, SeenKeys seen, Batch batch) {
        if (next instanceof Reading.Skipped skipped) {
            batch.skipped(skipped.row());
        } else if (next instanceof Reading.Faulty faulty) {
            batch.rejected(faulty.number(), faulty.row(), faulty.fault());
        } else if (next instanceof Reading.Good good) {
            var record = good.record();
            var checked = checks.check(record);
            if (!checked.isGood()) {
                batch.rejected(record.number(), record.row(), checked.fault());
            } else if (checked.key() != null && !seen.add(checked.key())) {
                batch.rejected(record.number(), record.row(), CellReason.DUPLICATE_IN_FILE.in(null));
            } else {
                batch.accepted(record, checked);
            }
        }
    }

    private void write(Work work, Batch batch) {
        work.lease().check();
        if (!batch.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> {
                jobs.renew(work.job().id(), work.lease());
                batch.into(rows);
            });
        }
    }
}
