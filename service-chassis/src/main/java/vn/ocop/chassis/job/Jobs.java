package vn.ocop.chassis.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;

/** The table of imports. Inside a transaction every statement takes part in it. */
@ApplicationScoped
public class Jobs {

    private static final String OPEN = "state in ('RECEIVED', 'READING', 'VALIDATING', 'APPLYING')";

    private final DataSource database;
    private final Clock clock;

    Jobs(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** False when the uploader has used this key before. */
    public boolean add(Job job, String idempotencyKey) {
        return write(
                        """
                insert into import_job (id, kind, mode, dry_run, parameters, file_name, size_bytes, content_hash,
                                        uploaded_by, idempotency_key, fingerprint, state, scan, file_reason, message_vi,
                                        message_en, received_at, ended_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        job.id(),
                        job.kind(),
                        job.mode().name(),
                        job.dryRun(),
                        job.parameters(),
                        job.fileName(),
                        job.sizeBytes(),
                        job.contentHash(),
                        job.uploadedBy(),
                        idempotencyKey,
                        job.fingerprint(),
                        job.state().name(),
                        job.scan().name(),
                        job.fileReason(),
                        job.messageVi(),
                        job.messageEn(),
                        at(job.receivedAt()),
                        at(job.endedAt()))
                == 1;
    }

    public Optional<Job> byKey(String uploadedBy, String idempotencyKey) {
        return read(
                        "select * from import_job where uploaded_by = ? and idempotency_key = ?",
                        uploadedBy,
                        idempotencyKey)
                .stream()
                .findFirst();
    }

    public Optional<Job> byId(UUID id) {
        return read("select * from import_job where id = ?", id).stream().findFirst();
    }

    /** Newest first, those of the uploader or of these kinds. */
    public List<Job> list(String uploadedBy, Set<String> kinds, UUID before, int most) {
        return read("""
                select * from import_job where (uploaded_by = ? or kind = any (string_to_array(?, ',')))
                and (cast(? as uuid) is null or id < cast(? as uuid)) order by id desc limit ?""", uploadedBy, String.join(",", kinds), before, before, most);
    }

    public long count(String uploadedBy, Set<String> kinds) {
        try (var connection = database.getConnection();
                var query = prepared(
                        connection,
                        "select count(*) from import_job where uploaded_by = ? or kind = any (string_to_array(?, ','))",
                        uploadedBy,
                        String.join(",", kinds));
                var result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    /** Takes the oldest open job that nobody works on. */
    public Optional<Job> take(Set<String> kinds, Lease lease) {
        return read(
                        """
                update import_job set lease_owner = ?, lease_until = now() + make_interval(secs => ?),
                                      attempts = attempts + 1, started_at = coalesce(started_at, ?)
                where id = (select id from import_job where %s and kind = any (string_to_array(?, ','))
                            and (lease_until is null or lease_until < now())
                            order by received_at, id limit 1 for update skip locked)
                returning *""".formatted(OPEN),
                        lease.owner(),
                        (double) lease.seconds(),
                        at(clock.instant()),
                        String.join(",", kinds))
                .stream()
                .findFirst();
    }

    /** Holds the lease for longer; the job belongs to another when it is lost. */
    public void renew(UUID id, Lease lease) {
        held(write(
                "update import_job set lease_until = now() + make_interval(secs => ?) where id = ? and lease_owner = ?",
                (double) lease.seconds(),
                id,
                lease.owner()));
    }

    public void move(UUID id, JobState from, JobState to, Lease lease) {
        if (!from.mayBecome(to)) {
            throw new IllegalStateException("an import that is %s cannot become %s".formatted(from, to));
        }
        held(write("update import_job set state = ? where id = ? and lease_owner = ?", to.name(), id, lease.owner()));
    }

    /** What is known when every row is staged, and the start of applying. */
    public void staged(UUID id, Job.Counts counts, Lease lease) {
        held(write("""
                update import_job set state = 'APPLYING', rejected = ?, skipped = ?, chunks = 0, applied_to = 0
                where id = ? and lease_owner = ?""", counts.rejected(), counts.skipped(), id, lease.owner()));
    }

    /** One more chunk is in; the attempts count anew. */
    public void progress(UUID id, Progress progress, Lease lease) {
        held(write(
                """
                update import_job set created = ?, updated = ?, unchanged = ?, rejected = ?, chunks = ?,
                                      applied_to = ?, attempts = 0,
                                      lease_until = now() + make_interval(secs => ?)
                where id = ? and lease_owner = ?""",
                progress.counts().created(),
                progress.counts().updated(),
                progress.counts().unchanged(),
                progress.counts().rejected(),
                progress.chunks(),
                progress.appliedTo(),
                (double) lease.seconds(),
                id,
                lease.owner()));
    }

    /** The end. */
    public void end(UUID id, JobState state, Job.Counts counts, Lease lease) {
        held(write(
                """
                update import_job set state = ?, created = ?, updated = ?, unchanged = ?, rejected = ?, skipped = ?,
                                      lease_owner = null, lease_until = null, ended_at = ?
                where id = ? and lease_owner = ?""",
                state.name(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.skipped(),
                at(clock.instant()),
                id,
                lease.owner()));
    }

    public void refuse(UUID id, FileRefused refused, Lease lease) {
        held(write(
                """
                update import_job set state = 'REJECTED', file_reason = ?, message_vi = ?, message_en = ?,
                                      scan = case when ? then 'INFECTED' else scan end,
                                      created = 0, updated = 0, unchanged = 0, rejected = 0, skipped = 0,
                                      lease_owner = null, lease_until = null, ended_at = ?
                where id = ? and lease_owner = ?""",
                refused.reason().word(),
                refused.message().vi(),
                refused.message().en(),
                refused.reason() == FileReason.INFECTED,
                at(clock.instant()),
                id,
                lease.owner()));
    }

    public void clean(UUID id, Lease lease) {
        held(write("update import_job set scan = 'CLEAN' where id = ? and lease_owner = ?", id, lease.owner()));
    }

    /** Gives the job back because the scanner does not answer; that is no failed attempt. */
    public void awaitScanner(UUID id, Lease lease, long waitSeconds) {
        write(
                "update import_job set scan = 'WAITING', state = 'RECEIVED', attempts = greatest(attempts - 1, 0),"
                        + " lease_owner = null, lease_until = now() + make_interval(secs => ?)"
                        + " where id = ? and lease_owner = ?",
                (double) waitSeconds,
                id,
                lease.owner());
    }

    /** Given up; what earlier chunks have done stays done and counted. */
    public void fail(UUID id, Lease lease) {
        held(write("""
                update import_job set state = 'FAILED', lease_owner = null, lease_until = null, ended_at = ?,
                                      message_vi = 'Có lỗi ngoài dự kiến; hãy báo mã công việc này.',
                                      message_en = 'Something unexpected went wrong; report the id of this job.'
                where id = ? and lease_owner = ?""", at(clock.instant()), id, lease.owner()));
    }

    /** Ended jobs whose upload is still kept, because their worker died before forgetting it. */
    public List<Job> unforgotten() {
        return read("select * from import_job j where ended_at is not null "
                + "and exists (select from import_file f where f.import_id = j.id) limit 100");
    }

    /** Jobs that ended before then and whose rows are still reported, a hundred at a time. */
    public List<Job> reportedBefore(Instant ended) {
        return read(
                "select * from import_job j where ended_at < ? and exists (select from import_row r where r.import_id = j.id)"
                        + " order by ended_at limit 100",
                at(ended));
    }

    /** Gives the job back to be tried again later. */
    public void putBack(UUID id, Lease lease, long waitSeconds) {
        write("""
                update import_job set lease_owner = null, lease_until = now() + make_interval(secs => ?)
                where id = ? and lease_owner = ?""", (double) waitSeconds, id, lease.owner());
    }

    private static void held(int rows) {
        if (rows == 0) {
            throw new LeaseLost();
        }
    }

    private int write(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    private List<Job> read(String sql, Object... values) {
        try (var connection = database.getConnection();
                var query = prepared(connection, sql, values);
                var rows = query.executeQuery()) {
            var jobs = new ArrayList<Job>();
            while (rows.next()) {
                jobs.add(JobRow.read(rows));
            }
            return jobs;
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Timestamp at(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
