package vn.ocop.promotion.exhibitor;

import java.time.LocalDate;

/**
 * The days on which one recognition counts, Decision 26/2026/QĐ-TTg: 36 months, less when revoked or superseded.
 *
 * @param from first day, inclusive
 * @param until last day, inclusive; before {@code from} when it never counted
 * @param stars 3 to 5
 */
record Certificate(LocalDate from, LocalDate until, int stars) {

    boolean validOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
