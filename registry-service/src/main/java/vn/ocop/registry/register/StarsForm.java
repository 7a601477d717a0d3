package vn.ocop.registry.register;

import java.util.Map;
import java.util.regex.Pattern;
import vn.ocop.chassis.text.Names;

/** Three to five stars as offices write them: 3, 03, 3.0, "3 sao", "***", "4*", "OCOP 4 sao", "Hạng 4 sao", "Ba sao". */
public final class StarsForm {

    private static final Pattern DIGIT = Pattern.compile("0?([345])([.,]0{1,4})?");
    private static final Pattern WITH_WORD = Pattern.compile("(?:(?:ocop|hạng) )?0?([345])(?:[.,]0)? ?(?:sao|\\*)");
    private static final Pattern IN_WORDS = Pattern.compile("(?:(?:ocop|hạng) )?([\\p{L}\\p{M}]+) sao");
    private static final Pattern ASTERISKS = Pattern.compile("\\*{3,5}");
    private static final Pattern BRACKETS = Pattern.compile("\\( ?(.*?) ?\\)");
    private static final Map<String, Integer> WORDS =
            Map.of(Names.key("ba"), 3, Names.key("bốn"), 4, Names.key("tư"), 4, Names.key("năm"), 5);

    private StarsForm() {}

    /** @return 0 when it is none of the forms */
    public static int of(String cell) {
        var text = BRACKETS.matcher(Names.key(cell)).replaceFirst("$1");
        for (var form : new Pattern[] {DIGIT, normal(WITH_WORD)}) {
            var digit = form.matcher(text);
            if (digit.matches()) {
                return Integer.parseInt(digit.group(1));
            }
        }
        if (ASTERISKS.matcher(text).matches()) {
            return text.length();
        }
        var words = normal(IN_WORDS).matcher(text);
        return words.matches() ? WORDS.getOrDefault(words.group(1), 0) : 0;
    }

    /** The pattern in the spelling that names are compared in. */
    private static Pattern normal(Pattern form) {
        return Pattern.compile(form.pattern().replace("hạng", Names.key("hạng")));
    }
}
