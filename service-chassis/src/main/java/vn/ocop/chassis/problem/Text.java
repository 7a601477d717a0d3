package vn.ocop.chassis.problem;

import java.text.MessageFormat;
import java.util.Locale;

/** One sentence in both languages of the interface; each may hold {@link MessageFormat} places ({0}, {1} …). */
public record Text(String vi, String en) {

    /** The sentence in the caller's language: English when asked for, Vietnamese otherwise. */
    public String in(Locale locale, Object... args) {
        var pattern = "en".equals(locale.getLanguage()) ? en : vi;
        var words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i] instanceof Text text ? text.in(locale) : String.valueOf(args[i]);
        }
        return words.length == 0 ? pattern : new MessageFormat(pattern, locale).format(words);
    }
}
