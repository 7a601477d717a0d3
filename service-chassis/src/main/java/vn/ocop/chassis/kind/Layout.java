package vn.ocop.chassis.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ocop.chassis.text.Clean;
import vn.ocop.chassis.text.Names;

/**
 * The columns a kind knows, by the names that people and machines give them. Case, tone placement, an asterisk, a colon
 * at the end and a bracket at the end make no difference. Columns that share a name, as under two headings of a merged
 * header, are taken in their order, from left to right.
 */
public final class Layout {

    /** Longest cell unless a kind says otherwise, in characters. */
    public static final int MAX_CELL = 255;

    /** A header begins within so many first rows of a file. */
    public static final int HEADER_WITHIN_ROWS = 15;

    private static final int KNOWN_NAMES_IN_A_HEADER = 3;
    private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*$");

    private final List<Column> columns;
    private final int maxCellLength;
    private final boolean everyCell;
    private final String sheet;
    private final Map<String, List<Column>> byKey = new HashMap<>();

    /**
     * One known column.
     *
     * @param name what the kind calls it; itself a name that files may use
     * @param required whether a file without it is refused
     * @param synonyms what else it is called in files
     */
    public record Column(String name, boolean required, List<String> synonyms) {}

    public static Column required(String name, String... synonyms) {
        return new Column(name, true, List.of(synonyms));
    }

    public static Column optional(String name, String... synonyms) {
        return new Column(name, false, List.of(synonyms));
    }

    public static Layout of(Column... columns) {
        return new Layout(List.of(columns), MAX_CELL, false, null);
    }

    private Layout(List<Column> columns, int maxCellLength, boolean everyCell, String sheet) {
        this.columns = columns;
        this.maxCellLength = maxCellLength;
        this.everyCell = everyCell;
        this.sheet = sheet;
        for (var column : columns) {
            know(column.name(), column);
            column.synonyms().forEach(synonym -> know(synonym, column));
        }
    }

    private void know(String name, Column column) {
        var same = byKey.computeIfAbsent(key(name), any -> new ArrayList<>());
        if (!same.contains(column)) {
            same.add(column);
        }
    }

    /** The same layout with another limit for a cell, in characters. */
    public Layout withCellsUpTo(int characters) {
        return new Layout(columns, characters, everyCell, sheet);
    }

    /**
     * The same layout for lists that people write: a formula or an endless cell refuses its record also in a column
     * that the kind takes nothing from. Files of machines may say there what they like.
     */
    public Layout everyCellChecked() {
        return new Layout(columns, maxCellLength, true, sheet);
    }

    /** The same layout for workbooks of many sheets: the visible one of this name goes before the first one. */
    public Layout inSheet(String name) {
        return new Layout(columns, maxCellLength, everyCell, name);
    }

    public List<Column> columns() {
        return columns;
    }

    public int maxCellLength() {
        return maxCellLength;
    }

    public boolean checksEveryCell() {
        return everyCell;
    }

    /** Null for any. */
    public String sheet() {
        return sheet;
    }

    public Optional<Column> find(String headerText) {
        return all(headerText).stream().findFirst();
    }

    /** All columns of this name, in their order. */
    public List<Column> all(String headerText) {
        var key = key(headerText);
        return key.isEmpty() ? List.of() : byKey.getOrDefault(key, List.of());
    }

    /** Three known names make a header; a kind of fewer columns needs all of its own. */
    public int namesNeeded() {
        return Math.min(KNOWN_NAMES_IN_A_HEADER, columns.size());
    }

    private static String key(String headerText) {
        return Names.key(bare(headerText));
    }

    /** A name without what may stand around it. */
    public static String bare(String headerText) {
        var bare = Clean.of(Clean.of(headerText).replace("*", " "));
        for (var shorter = shortened(bare); !shorter.isEmpty() && !shorter.equals(bare); shorter = shortened(bare)) {
            bare = shorter;
        }
        return bare;
    }

    private static String shortened(String name) {
        var open = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
        return BRACKET_AT_END.matcher(open).replaceFirst("");
    }
}
