package vn.ocop.chassis.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.script.Apostrophe;
import vn.ocop.chassis.sheet.Limits;
import vn.ocop.chassis.sheet.Line;
import vn.ocop.chassis.sheet.Lines;
import vn.ocop.chassis.text.Clean;
import vn.ocop.chassis.text.Names;

/** Reads a file of any accepted form record by record; what it holds does not grow with the file. */
public final class RecordReader implements AutoCloseable {

    private static final int CELLS_OF_A_RECORD = 3;
    private static final Set<String> SUMS =
            Stream.of("Cộng", "Tổng", "Tổng cộng", "Tổng số").map(Names::key).collect(Collectors.toUnmodifiableSet());

    private final Lines lines;
    private final Header header;
    private final CellChecks checks;
    private int rows;
    private int records;

    /** @throws FileRefused when the file as a whole is no good */
    public static RecordReader open(Path file, Layout layout, Limits limits) throws IOException {
        return new Opening(file, layout, limits).reader();
    }

    /** @param lines stand behind the header */
    RecordReader(Lines lines, Header header, Layout layout) {
        this.lines = lines;
        this.header = header.complete(layout);
        this.checks = new CellChecks(header, lines.form(), layout);
    }

    /** What the next filled row is; null at the end. */
    public Reading next() {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.row() > header.lastRow() && line.own()) {
                if (++rows > lines.maxRows()) {
                    throw new FileRefused(FileReason.TOO_MANY_ROWS, lines.maxRows());
                }
                return read(line);
            }
        }
        return null;
    }

    private Reading read(Line line) {
        if (lines.form() != Lines.Form.OBJECTS && isNoRecord(line)) {
            return new Reading.Skipped(line.row());
        }
        records++;
        var fault = checks.of(line);
        if (fault != null) {
            return new Reading.Faulty(records, line.row(), fault);
        }
        var values = new HashMap<String, String>();
        header.columns().forEach((name, index) -> {
            var text = Clean.of(line.cell(index));
            values.put(name, lines.form() == Lines.Form.OBJECTS ? text : Apostrophe.without(text));
        });
        return new Reading.Good(new FileRecord(records, line.row(), values));
    }

    private boolean isNoRecord(Line line) {
        var first = "";
        int filled = 0;
        for (var cell : line.cells()) {
            var text = Clean.of(cell);
            if (!text.isEmpty()) {
                first = first.isEmpty() ? text : first;
                filled++;
            }
        }
        int needed = header.named() < CELLS_OF_A_RECORD ? 1 : CELLS_OF_A_RECORD;
        return filled < needed || SUMS.contains(Names.key(first.replaceFirst("\\s*:$", "")));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
