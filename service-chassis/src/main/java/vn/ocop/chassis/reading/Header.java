package vn.ocop.chassis.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.sheet.Line;
import vn.ocop.chassis.sheet.Lines;

/**
 * Where the known columns stand.
 *
 * @param columns index of each known column, by the layout's name
 * @param named index after the last cell of the header that is filled
 * @param width index after the last cell of the header
 * @param lastRow the row of the header's last line
 */
record Header(Map<String, Integer> columns, int named, int width, long lastRow) {

    /** Rows of the highest header. */
    static final int HIGHEST = 4;

    /** The first row with enough known names; null when none has. */
    static Header find(Layout layout, List<Line> head, Lines lines, UnaryOperator<String> reading) {
        for (int i = 0; i < head.size() && isEarly(head.get(i), i, lines); i++) {
            var rows = rowsOf(head, i, lines);
            var found = over(layout, rows, lines, reading);
            if (found.columns().size() >= layout.namesNeeded()) {
                return found;
            }
        }
        return null;
    }

    /** Empty rows of a sheet may be left out of its file, but they count. */
    private static boolean isEarly(Line line, int index, Lines lines) {
        return lines.form() == Lines.Form.SHEET
                ? line.row() <= Layout.HEADER_WITHIN_ROWS
                : index < Layout.HEADER_WITHIN_ROWS;
    }

    /** A header may be several rows high when cells are merged over them. */
    private static List<Line> rowsOf(List<Line> head, int first, Lines lines) {
        long bottom = Math.min(
                lines.mergedDownTo(head.get(first).row()), head.get(first).row() + HIGHEST - 1);
        var rows = new ArrayList<Line>();
        for (int i = first; i < head.size() && head.get(i).row() <= bottom; i++) {
            rows.add(head.get(i));
        }
        return rows;
    }

    private static Header over(Layout layout, List<Line> rows, Lines lines, UnaryOperator<String> reading) {
        var titles = new ArrayList<Title>();
        for (var line : rows) {
            var cells = lines.spread(line);
            for (int column = 0; column < cells.size(); column++) {
                if (column >= titles.size()) {
                    titles.add(new Title());
                }
                titles.get(column).under(cells.get(column));
            }
        }
        int named = titles.size();
        while (named > 0 && titles.get(named - 1).isEmpty()) {
            named--;
        }
        return new Header(
                known(layout, titles, reading),
                named,
                titles.size(),
                rows.get(rows.size() - 1).row());
    }

    private static Map<String, Integer> known(Layout layout, List<Title> titles, UnaryOperator<String> reading) {
        var found = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            titles.get(i).readings().stream()
                    .flatMap(name -> layout.all(reading.apply(name)).stream())
                    .filter(column -> !found.containsKey(column.name()))
                    .findFirst()
                    .ifPresent(column -> found.put(column.name(), index));
        }
        return found;
    }

    Header complete(Layout layout) {
        var missing = layout.columns().stream()
                .filter(column -> column.required() && !columns.containsKey(column.name()))
                .map(column -> column.synonyms().isEmpty()
                        ? column.name()
                        : column.synonyms().get(0))
                .toList();
        if (!missing.isEmpty()) {
            throw new FileRefused(FileReason.MISSING_COLUMNS, String.join(", ", missing));
        }
        return this;
    }
}
