package vn.ocop.chassis.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.text.Clean;

/** The sheet of the wanted name, else the first, of those that are visible and not empty. A vertical merge gives its value to every row under it. */
public final class WorkbookLines implements Lines {

    private static final int MAX_COLUMNS = 256;

    private record Carried(String value, long bottom) {}

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Map<Long, List<XmlPart.Merge>> mergesByTop = new HashMap<>();
    private final Map<Integer, Carried> carried = new HashMap<>();
    private final int maxRows;

    /** @param wanted name of the sheet that goes before the others; null for none */
    public static WorkbookLines open(Path file, Limits limits, String wanted) throws IOException {
        var parts = Archive.walk(file, limits.unpackedBytes());
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            return new WorkbookLines(workbook, parts, limits.workbookRows(), wanted);
        } catch (FileRefused e) {
            close(workbook);
            throw e;
        } catch (IOException | RuntimeException e) {
            close(workbook);
            throw new FileRefused(FileReason.CORRUPT_FILE);
        }
    }

    private static void close(ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    private WorkbookLines(ReadableWorkbook workbook, Map<String, XmlPart> parts, int maxRows, String wanted)
            throws IOException {
        this.workbook = workbook;
        this.maxRows = maxRows;
        var sheet = firstVisibleNotEmpty(wanted);
        merges(parts, sheet.getIndex())
                .forEach(merge -> mergesByTop
                        .computeIfAbsent(merge.top(), top -> new ArrayList<>())
                        .add(merge));
        stream = sheet.openStream();
        rows = stream.iterator();
    }

    private Sheet firstVisibleNotEmpty(String wanted) throws IOException {
        var sheets = workbook.getSheets()
                .sorted(Comparator.comparing(sheet -> wanted == null || !wanted.equalsIgnoreCase(sheet.getName())))
                .toList();
        for (var sheet : sheets) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE && notEmpty(sheet)) {
                return sheet;
            }
        }
        throw new FileRefused(FileReason.EMPTY_FILE);
    }

    private boolean notEmpty(Sheet sheet) throws IOException {
        try (var all = sheet.openStream()) {
            return all.anyMatch(row -> row.stream()
                    .anyMatch(cell -> !Clean.of(SheetCell.text(cell)).isEmpty()));
        }
    }

    private static List<XmlPart.Merge> merges(Map<String, XmlPart> parts, int sheet) {
        var workbook = parts.get("xl/workbook.xml");
        var links = parts.get("xl/_rels/workbook.xml.rels");
        if (workbook == null || links == null || sheet >= workbook.sheets().size()) {
            return List.of();
        }
        var target = links.targets().get(workbook.sheets().get(sheet));
        if (target == null) {
            return List.of();
        }
        var part = parts.get(target.startsWith("/") ? target.substring(1) : "xl/" + target);
        return part == null ? List.of() : part.merges();
    }

    @Override
    public Line next() {
        try {
            return rows.hasNext() ? line(rows.next()) : null;
        } catch (FileRefused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new FileRefused(FileReason.CORRUPT_FILE);
        }
    }

    private Line line(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
            cells.add(SheetCell.text(row.getCell(i)));
        }
        var own = Line.of(row.getRowNum(), cells);
        carry(own);
        carried.forEach((column, value) -> {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value.value());
        });
        return new Line(own.row(), cells, own.own());
    }

    private void carry(Line line) {
        carried.values().removeIf(value -> value.bottom() < line.row());
        for (var merge : mergesByTop.getOrDefault(line.row(), List.of())) {
            if (merge.goesDown() && merge.column() <= MAX_COLUMNS) {
                int column = merge.column() - 1;
                carried.put(column, new Carried(line.cell(column), merge.bottom()));
            }
        }
    }

    @Override
    public long mergedDownTo(long row) {
        return mergesByTop.getOrDefault(row, List.of()).stream()
                .mapToLong(XmlPart.Merge::bottom)
                .max()
                .orElse(row);
    }

    @Override
    public List<String> spread(Line line) {
        var cells = new ArrayList<>(line.cells());
        for (var merge : mergesByTop.getOrDefault(line.row(), List.of())) {
            var value = line.cell(merge.column() - 1);
            for (int i = merge.column(); i < Math.min(merge.lastColumn(), MAX_COLUMNS) && !value.isEmpty(); i++) {
                while (cells.size() <= i) {
                    cells.add("");
                }
                cells.set(i, value);
            }
        }
        return cells;
    }

    @Override
    public Form form() {
        return Form.SHEET;
    }

    @Override
    public int maxRows() {
        return maxRows;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
