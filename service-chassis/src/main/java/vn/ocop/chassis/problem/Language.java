package vn.ocop.chassis.problem;

import java.util.List;
import java.util.Locale;

/** The language of an answer: Vietnamese, unless Accept-Language prefers English. */
public final class Language {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, ENGLISH);
    private static final int LONGEST_HEADER = 200;

    private Language() {}

    /** @param acceptLanguage the header as sent; absent, broken or foreign ones mean Vietnamese */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return VIETNAMESE;
        }
        try {
            var wish = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return wish == null ? VIETNAMESE : wish;
        } catch (IllegalArgumentException broken) {
            return VIETNAMESE;
        }
    }
}
