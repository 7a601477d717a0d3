package vn.ocop.promotion.fair;

import java.time.LocalDate;
import java.util.Locale;

/**
 * An event as a file tells it.
 *
 * @param provinceCode two digits
 * @param name up to 255 characters
 * @param firstDay legal day, inclusive
 * @param lastDay legal day, inclusive
 * @param place where
 * @param booths places; null when the file does not say
 */
record PastEvent(
        String provinceCode, String name, LocalDate firstDay, LocalDate lastDay, String place, Integer booths) {

    /** Files name the kind in the event's name only. */
    FairKind kind() {
        var words = name.toLowerCase(Locale.ROOT);
        if (words.contains("kết nối cung")) {
            return FairKind.SUPPLY_DEMAND_CONFERENCE;
        }
        if (words.contains("lễ hội") || words.contains("festival")) {
            return FairKind.FESTIVAL;
        }
        return words.contains("trưng bày") || words.contains("triển lãm") ? FairKind.EXHIBITION : FairKind.FAIR;
    }
}
