package vn.ocop.chassis.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import vn.ocop.chassis.scan.ScanState;

/** A row of the table of imports as a job. */
final class JobRow {

    private JobRow() {}

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    static Job read(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Mode.valueOf(row.getString("mode")),
                row.getBoolean("dry_run"),
                row.getString("parameters"),
                row.getString("file_name"),
                row.getLong("size_bytes"),
                row.getString("content_hash"),
                row.getString("uploaded_by"),
                row.getString("fingerprint"),
                JobState.valueOf(row.getString("state")),
                ScanState.valueOf(row.getString("scan")),
                row.getString("file_reason"),
                row.getString("message_vi"),
                row.getString("message_en"),
                new Job.Counts(
                        row.getInt("created"),
                        row.getInt("updated"),
                        row.getInt("unchanged"),
                        row.getInt("rejected"),
                        row.getInt("skipped")),
                row.getInt("chunks"),
                row.getInt("applied_to"),
                row.getInt("attempts"),
                instant(row, "received_at"),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }
}
