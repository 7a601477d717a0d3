package vn.ocop.chassis.script;

/**
 * The apostrophe that keeps a spreadsheet from running a cell. Our exports put it before values that begin with one of
 * {@code = + - @}, tab, carriage return or NUL, also behind apostrophes of their own; reading takes exactly one away.
 */
public final class Apostrophe {

    private static final String RUNS = "=+-@\t\r\0";

    private Apostrophe() {}

    /** The value as it is safe in a spreadsheet. */
    public static String before(String value) {
        return wouldRun(value) ? "'" + value : value;
    }

    /**
     * The value as a text cell of a workbook, where nothing runs: only what reading would take for a formula, or for an
     * apostrophe of ours, gets one.
     */
    public static String inSheet(String value) {
        return value.startsWith("'") || Formula.in(value) ? before(value) : value;
    }

    /** The value as it was before {@link #before} or {@link #inSheet}. */
    public static String without(String cell) {
        return cell.startsWith("'") && wouldRun(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean wouldRun(String value) {
        int i = 0;
        while (i < value.length() && value.charAt(i) == '\'') {
            i++;
        }
        return i < value.length() && RUNS.indexOf(value.charAt(i)) >= 0;
    }
}
