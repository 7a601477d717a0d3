package vn.ocop.chassis.rows;

import java.util.UUID;
import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.refusal.Fault;

/** Rows on their way to being staged, as COPY wants them: tabs between, backslash N for nothing. */
public final class Batch {

    private static final int FULL_ROWS = 2_000;
    private static final int FULL_CHARACTERS = 1 << 20;

    private final UUID id;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder values = new StringBuilder();
    private int size;
    private int ordinal;
    private int rejected;
    private int skipped;
    private int good;

    public Batch(UUID id) {
        this.id = id;
    }

    public void skipped(long row) {
        skipped++;
        line(null, row, Rows.Outcome.SKIPPED, null, null);
    }

    public void rejected(int record, long row, Fault fault) {
        rejected++;
        line(record, row, Rows.Outcome.REJECTED, fault, null);
    }

    public void accepted(FileRecord record, Checked checked) {
        good++;
        line(record.number(), record.row(), Rows.Outcome.ACCEPTED, null, Written.json(checked.canonical()));
        if (!checked.values().equals(checked.canonical())) {
            values.append(id).append('\t').append(ordinal);
            field(values, Written.json(checked.values()));
            values.append('\n');
        }
    }

    private void line(Integer record, long row, Rows.Outcome outcome, Fault fault, String canonical) {
        ordinal++;
        size++;
        rows.append(id).append('\t').append(ordinal);
        field(rows, record == null ? null : record.toString());
        field(rows, Long.toString(row));
        field(rows, outcome.name());
        field(rows, fault == null ? null : fault.reason());
        field(rows, fault == null ? null : fault.column());
        field(rows, fault == null ? null : fault.message().vi());
        field(rows, fault == null ? null : fault.message().en());
        field(rows, canonical);
        rows.append('\n');
    }

    private static void field(StringBuilder out, String text) {
        out.append('\t');
        if (text == null) {
            out.append("\\N");
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }

    public boolean isFull() {
        return size >= FULL_ROWS || rows.length() + values.length() >= FULL_CHARACTERS;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public void into(Rows table) {
        table.stage(rows, values);
        rows.setLength(0);
        values.setLength(0);
        size = 0;
    }

    public int good() {
        return good;
    }

    public Job.Counts counts() {
        return new Job.Counts(0, 0, 0, rejected, skipped);
    }
}
