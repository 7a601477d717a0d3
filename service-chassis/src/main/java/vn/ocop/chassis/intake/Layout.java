package vn.ocop.chassis.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ocop.chassis.text.Clean;
import vn.ocop.chassis.text.Names;

/**
 * The columns a kind knows, by the names that people and machines give them. Case, tone placement, an asterisk, a colon
 * at the end and a bracket at the end make no difference.
 */
public final class Layout {

    /** Longest cell unless a kind says otherwise, in characters. */
    public static final int MAX_CELL = 255;

    private static final int KNOWN_NAMES_IN_A_HEADER = 3;
    private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*$");

    private final List<Column> columns;
    private final int maxCellLength;
    private final boolean everyCell;
    private final Map<String, Column> byKey = new HashMap<>();

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
        return new Layout(List.of(columns), MAX_CELL, false);
    }

    private Layout(List<Column> columns, int maxCellLength, boolean everyCell) {
        this.columns = columns;
        this.maxCellLength = maxCellLength;
        this.everyCell = everyCell;
        for (var column : columns) {
            byKey.put(key(column.name()), column);
            column.synonyms().forEach(synonym -> byKey.put(key(synonym), column));
        }
    }

    /** The same layout with another limit for a cell, in characters. */
    public Layout withCellsUpTo(int characters) {
        return new Layout(columns, characters, everyCell);
    }

    /**
     * The same layout for lists that people write: a formula or an endless cell refuses its record also in a column
     * that the kind takes nothing from. Files of machines may say there what they like.
     */
    public Layout everyCellChecked() {
        return new Layout(columns, maxCellLength, true);
    }

    public List<Column> columns() {
        return columns;
    }

    public int maxCellLength() {
        return maxCellLength;
    }

    boolean checksEveryCell() {
        return everyCell;
    }

    Optional<Column> find(String headerText) {
        var key = key(headerText);
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(key));
    }

    /** Three known names make a header; a kind of fewer columns needs all of its own. */
    int namesNeeded() {
        return Math.min(KNOWN_NAMES_IN_A_HEADER, columns.size());
    }

    private static String key(String headerText) {
        return Names.key(bare(headerText));
    }

    /** A name without what may stand around it. */
    static String bare(String headerText) {
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
