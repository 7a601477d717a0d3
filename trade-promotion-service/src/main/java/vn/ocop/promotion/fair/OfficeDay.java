package vn.ocop.promotion.fair;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day as offices write it: 05/12/2023 with slashes, hyphens or dots, 2023-12-05, or "ngày 05 tháng 12 năm 2023",
 * perhaps with midnight behind it. The month never comes first.
 *
 * @param day null when it cannot be read
 * @param fault why not; null when it can
 */
record OfficeDay(LocalDate day, FairRowReason fault) {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2030;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(:00)?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})", FLAGS);
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
    private static final Pattern NO_DAY =
            Pattern.compile("(20\\d{2})|(tháng \\d{1,2}( năm |[/.-])\\d{4})|(\\d{1,2}[/.-]\\d{4})", FLAGS);

    static OfficeDay of(String cell) {
        var text = MIDNIGHT.matcher(cell).replaceFirst("");
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst, 1, 3);
        }
        for (var form : new Pattern[] {DAY_FIRST, WORDS}) {
            var dayFirst = form.matcher(text);
            if (dayFirst.matches()) {
                return day(dayFirst, 3, 1);
            }
        }
        return refused(text);
    }

    private static OfficeDay refused(String text) {
        if (SHORT_YEAR.matcher(text).matches()) {
            return new OfficeDay(null, FairRowReason.AMBIGUOUS_DATE);
        }
        var incomplete = NO_DAY.matcher(text).matches();
        return new OfficeDay(null, incomplete ? FairRowReason.INCOMPLETE_DATE : FairRowReason.BAD_DATE);
    }

    private static OfficeDay day(MatchResult parts, int yearAt, int dayAt) {
        try {
            var day = LocalDate.of(number(parts, yearAt), number(parts, 2), number(parts, dayAt));
            var known = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
            return known ? new OfficeDay(day, null) : new OfficeDay(null, FairRowReason.DATE_OUT_OF_RANGE);
        } catch (DateTimeException noSuchDay) {
            return new OfficeDay(null, FairRowReason.BAD_DATE);
        }
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
