package vn.ocop.funding.archive;

import java.util.Map;
import java.util.regex.Pattern;
import vn.ocop.chassis.text.Names;

/** Three to five stars as offices write them: 3, 03, 3.0, "3 sao", "***", "4*", "OCOP 4 sao", "Hạng 4 sao", "Ba sao". */
final class StarsWritten {

    private static final String BEFORE = "(?:(?:ocop|" + Names.key("hạng") + ") )?";
    private static final Pattern DIGIT = Pattern.compile("0?([345])(?:[.,]0{1,4})?");
    private static final Pattern WITH_WORD = Pattern.compile(BEFORE + "0?([345])(?:[.,]0)? ?(?:sao|\\*)");
    private static final Pattern IN_WORDS = Pattern.compile(BEFORE + "([\\p{L}\\p{M}]+) sao");
    private static final Pattern ASTERISKS = Pattern.compile("\\*{3,5}");
    private static final Map<String, Integer> WORDS =
            Map.of(Names.key("ba"), 3, Names.key("bốn"), 4, Names.key("tư"), 4, Names.key("năm"), 5);

    private StarsWritten() {}

    /**
     * @param cell cleaned text
     * @return null for an empty cell, 0 for one that is none of the forms
     */
    static Integer of(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        var text = Names.key(cell);
        for (var form : new Pattern[] {DIGIT, WITH_WORD}) {
            var digit = form.matcher(text);
            if (digit.matches()) {
                return Integer.valueOf(digit.group(1));
            }
        }
        if (ASTERISKS.matcher(text).matches()) {
            return text.length();
        }
        var words = IN_WORDS.matcher(text);
        return words.matches() ? WORDS.getOrDefault(words.group(1), 0) : 0;
    }
}
