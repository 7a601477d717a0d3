package vn.ocop.assessment.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.ocop.assessment.book.CriteriaBook;

/** Complete sheets of set 10. */
public final class Ticks {

    private Ticks() {}

    /** Every item with its best option: 100 points, every star minimum met. */
    public static Map<String, String> best() {
        var choices = new LinkedHashMap<String, String>();
        CriteriaBook.load()
                .set("S10")
                .orElseThrow()
                .items()
                .forEach(item -> choices.put(
                        item.code(),
                        item.options().get(item.options().size() - 1).code()));
        return choices;
    }

    /** 100 points less those of the given options, which take the place of the best. */
    public static Map<String, String> with(String... options) {
        var choices = best();
        for (var option : options) {
            choices.put(option.substring(0, option.indexOf('-')), option);
        }
        return choices;
    }

    /** 91 points: the band of five stars, but only the minimums of four. */
    public static Map<String, String> fourStars() {
        return with("4.1-3", "1.5-3", "6.3-3", "6.4-3", "6.5-3", "7-3");
    }

    /** 90 points, ten below the best. */
    public static Map<String, String> tenBelow() {
        return with("4.3-1", "5.3-2", "1.7-1");
    }

    /** 89 points, eleven below the best. */
    public static Map<String, String> elevenBelow() {
        return with("4.3-1", "5.3-2", "1.2-1");
    }
}
