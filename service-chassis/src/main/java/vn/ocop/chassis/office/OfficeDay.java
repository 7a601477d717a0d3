package vn.ocop.chassis.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day as offices write it: 05/12/2023 with slashes, hyphens or dots, 2023-12-05, or "ngày 05 tháng 12 năm 2023",
 * perhaps with midnight behind it. The month never comes first. Years from 2018 to 2030: others are slips of the pen.
 *
 * @param day null when the cell is empty or cannot be read
 * @param fault why it cannot be read; null otherwise
 */
public record OfficeDay(LocalDate day, OfficeReason fault) {

    private static final OfficeDay NONE = new OfficeDay(null, null);
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2030;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(:00(\\.0{1,9})?)?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})", FLAGS);
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}|ngày \\d{1,2} tháng \\d{1,2} năm \\d{2}", FLAGS);
    private static final Pattern NO_DAY = Pattern.compile(
            "(năm )?20\\d{2}"
                    + "|(tháng |T\\.? ?)\\d{1,2}( năm | ?[/.-] ?)\\d{4}"
                    + "|\\d{1,2}[/.-]\\d{4}"
                    + "|20\\d{2}[/.-]\\d{1,2}"
                    + "|quý (\\d|I{1,3}|IV)( năm | ?[/.-] ?| )\\d{4}",
            FLAGS);

    /** @param cell cleaned text; an empty one is no day and no fault */
    public static OfficeDay of(String cell) {
        if (cell.isEmpty()) {
            return NONE;
        }
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
            return new OfficeDay(null, OfficeReason.AMBIGUOUS_DATE);
        }
        var incomplete = NO_DAY.matcher(text).matches();
        return new OfficeDay(null, incomplete ? OfficeReason.INCOMPLETE_DATE : OfficeReason.BAD_DATE);
    }

    private static OfficeDay day(MatchResult parts, int yearAt, int dayAt) {
        try {
            var day = LocalDate.of(number(parts, yearAt), number(parts, 2), number(parts, dayAt));
            var known = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
            return known ? new OfficeDay(day, null) : new OfficeDay(null, OfficeReason.DATE_OUT_OF_RANGE);
        } catch (DateTimeException noSuchDay) {
            return new OfficeDay(null, OfficeReason.BAD_DATE);
        }
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
