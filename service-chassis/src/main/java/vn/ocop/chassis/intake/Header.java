package vn.ocop.chassis.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.ocop.chassis.text.Clean;

/**
 * Where the known columns stand.
 *
 * @param columns index of each known column, by the layout's name
 * @param named index after the last cell of the header that is filled
 * @param width index after the last cell of the header
 * @param lastRow the row of the header's last line
 */
record Header(Map<String, Integer> columns, int named, int width, long lastRow) {

    static final int WITHIN_ROWS = 15;

    /** The first row with enough known names; null when none has. */
    static Header find(Layout layout, List<Line> head, Lines lines, UnaryOperator<String> reading) {
        for (int i = 0; i < head.size(); i++) {
            if (known(layout, head.get(i).cells(), reading).size() >= layout.namesNeeded()) {
                return over(layout, rowsOf(head, i, lines), reading);
            }
        }
        return null;
    }

    /** A header may be two rows high when cells are merged over both. */
    private static List<Line> rowsOf(List<Line> head, int first, Lines lines) {
        long bottom = lines.mergedDownTo(head.get(first).row());
        var rows = new ArrayList<Line>();
        for (int i = first; i < head.size() && head.get(i).row() <= bottom; i++) {
            rows.add(head.get(i));
        }
        return rows;
    }

    private static Header over(Layout layout, List<Line> rows, UnaryOperator<String> reading) {
        var names = new ArrayList<String>();
        for (var line : rows) {
            for (int column = 0; column < line.cells().size(); column++) {
                if (column >= names.size()) {
                    names.add("");
                }
                if (!Clean.of(line.cell(column)).isEmpty()) {
                    names.set(column, line.cell(column));
                }
            }
        }
        int named = names.size();
        while (named > 0 && Clean.of(names.get(named - 1)).isEmpty()) {
            named--;
        }
        return new Header(
                known(layout, names, reading),
                named,
                names.size(),
                rows.get(rows.size() - 1).row());
    }

    private static Map<String, Integer> known(Layout layout, List<String> names, UnaryOperator<String> reading) {
        var found = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            layout.all(reading.apply(names.get(i))).stream()
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
