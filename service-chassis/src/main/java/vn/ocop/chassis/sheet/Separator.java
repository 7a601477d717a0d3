package vn.ocop.chassis.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * What stands between the cells.
 *
 * @param character one of {@code ; , tab |}, or what a first line {@code sep=x} says
 * @param announced whether there was such a line; it has then been read
 */
record Separator(char character, boolean announced) {

    private static final String CANDIDATES = ";,\t|";
    private static final int LOOK_AHEAD = 1 << 14;
    private static final int FIRST_LINES = 20;

    static Separator of(Reader text) throws IOException {
        text.mark(LOOK_AHEAD);
        var buffer = new char[LOOK_AHEAD];
        int length = 0;
        for (int n = 0; n >= 0 && length < LOOK_AHEAD; n = text.read(buffer, length, LOOK_AHEAD - length)) {
            length += n;
        }
        text.reset();
        var head = new String(buffer, 0, length);
        int end = endOfFirstLine(head);
        var first = head.substring(0, end).replace("\"", "").strip().toLowerCase(Locale.ROOT);
        if (first.startsWith("sep=")
                && (first.length() == 5 || head.substring(0, end).endsWith("\t"))) {
            text.skip(head.startsWith("\r\n", end) ? end + 2L : Math.min(end + 1L, length));
            return new Separator(first.length() == 5 ? first.charAt(4) : '\t', true);
        }
        return new Separator(mostFrequent(head), false);
    }

    private static int endOfFirstLine(String head) {
        int end = 0;
        while (end < head.length() && head.charAt(end) != '\r' && head.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static char mostFrequent(String head) {
        var counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < head.length() && lines < FIRST_LINES; i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                lines += c == '\n' ? 1 : 0;
                int candidate = CANDIDATES.indexOf(c);
                if (candidate >= 0) {
                    counts[candidate]++;
                }
            }
        }
        int best = 1;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }
}
