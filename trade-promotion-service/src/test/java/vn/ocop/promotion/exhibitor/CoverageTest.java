package vn.ocop.promotion.exhibitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision 26/2026/QĐ-TTg: a certificate counts 36 months; a product is shown only while it counts (feature F3). */
class CoverageTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-11");
    private static final LocalDate LAST = LocalDate.parse("2026-12-15");
    private static final Days FAIR = new Days(FIRST, LAST);

    @ParameterizedTest(name = "valid from {0} until {1}: {2}")
    @CsvSource({
        "2026-12-11, 2026-12-15, COVERED",
        "2026-12-12, 2026-12-15, NOT_ON_ALL_DAYS",
        "2026-12-11, 2026-12-14, NOT_ON_ALL_DAYS",
        "2023-12-15, 2026-12-15, COVERED",
        "2023-12-14, 2026-12-14, NOT_ON_ALL_DAYS",
        "2027-01-01, 2030-01-01, NOT_ON_ALL_DAYS"
    })
    void a_certificate_must_count_from_the_first_day_to_the_last(
            LocalDate from, LocalDate until, Coverage.Verdict verdict) {
        var coverage = Coverage.of(List.of(new Certificate(from, until, 3)), FAIR, 3);

        assertThat(coverage.verdict()).isEqualTo(verdict);
        assertThat(coverage.lastDay()).isEqualTo(until);
    }

    @Test
    void a_certificate_that_takes_over_without_a_gap_covers_the_rest() {
        var old = new Certificate(LocalDate.parse("2023-12-13"), LocalDate.parse("2026-12-12"), 3);
        var next = new Certificate(LocalDate.parse("2026-12-13"), LocalDate.parse("2029-12-13"), 4);
        var late = new Certificate(LocalDate.parse("2026-12-14"), LocalDate.parse("2029-12-14"), 4);

        assertThat(Coverage.of(List.of(next, old), FAIR, 3).verdict()).isEqualTo(Coverage.Verdict.COVERED);
        assertThat(Coverage.of(List.of(old, late), FAIR, 3).verdict()).isEqualTo(Coverage.Verdict.NOT_ON_ALL_DAYS);
        assertThat(Coverage.of(List.of(next, old), FAIR, 4).verdict()).isEqualTo(Coverage.Verdict.TOO_FEW_STARS);
    }

    @ParameterizedTest(name = "{0} stars at a fair for {1}: {2}")
    @CsvSource({"3, 3, COVERED", "3, 4, TOO_FEW_STARS", "4, 4, COVERED", "5, 4, COVERED", "4, 5, TOO_FEW_STARS"})
    void a_fair_may_ask_for_more_stars(int stars, int minimum, Coverage.Verdict verdict) {
        assertThat(Coverage.of(List.of(new Certificate(FIRST, LAST, stars)), FAIR, minimum)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_product_without_recognition_has_no_last_day() {
        assertThat(Coverage.of(List.of(), FAIR, 3)).isEqualTo(new Coverage(Coverage.Verdict.NOT_ON_ALL_DAYS, null));
    }

    @ParameterizedTest(name = "last day 2029-01-31, {0} on {1}: counts until {2}")
    @CsvSource({
        ", , 2029-01-31",
        "EXPIRED, 2029-01-31, 2029-01-31",
        "EXPIRED, 2029-02-01, 2029-01-31",
        "REVOKED, 2027-05-20, 2027-05-19",
        "SUPERSEDED, 2028-03-01, 2028-02-29",
        "SUPERSEDED, 2029-03-01, 2029-01-31"
    })
    void what_was_taken_back_does_not_count_on_the_day_it_ended(
            Recognition.End reason, LocalDate endedOn, LocalDate until) {
        assertThat(Recognition.until(LocalDate.parse("2029-01-31"), reason, endedOn))
                .isEqualTo(until);
    }
}
