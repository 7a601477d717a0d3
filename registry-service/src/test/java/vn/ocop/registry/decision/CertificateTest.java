package vn.ocop.registry.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 4.3: 36 months from the day of the decision. Article 7.6a: the window for the re-assessment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateTest {

    @ParameterizedTest(name = "decided on {0}, the last day is {1}")
    @CsvSource({
        "2026-08-05, 2029-08-05",
        "2024-02-29, 2027-02-28",
        "2025-02-28, 2028-02-28",
        "2026-01-31, 2029-01-31",
        "2026-12-31, 2029-12-31",
        "2026-04-30, 2029-04-30"
    })
    void a_certificate_holds_thirty_six_calendar_months_the_last_day_included(LocalDate decidedOn, LocalDate lastDay) {
        var certificate = Certificate.issued(decidedOn);

        assertThat(certificate.validFrom()).isEqualTo(decidedOn);
        assertThat(certificate.lastDay()).isEqualTo(lastDay);
        assertThat(certificate.over(lastDay)).isFalse();
        assertThat(certificate.over(lastDay.plusDays(1))).isTrue();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2029-02-05, false", "2029-02-06, true", "2029-04-07, true", "2029-04-08, false"})
    void the_window_of_a_certificate_to_5_august_2029_is_6_february_to_7_april(LocalDate day, boolean open) {
        assertThat(RenewalWindow.before(LocalDate.of(2029, 8, 5)).isOpenOn(day)).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} recognises {1} stars on {2}: {3}")
    @CsvSource({
        "NATIONAL, 5, 2026-06-01, true",
        "NATIONAL, 4, 2026-06-01, false",
        "PROVINCE, 5, 2026-06-01, false",
        "PROVINCE, 4, 2026-06-01, true",
        "PROVINCE, 3, 2026-06-01, true",
        "PROVINCE, 2, 2026-06-01, false",
        "DISTRICT, 3, 2025-06-30, true",
        "DISTRICT, 3, 2025-07-01, false",
        "DISTRICT, 4, 2025-06-30, false"
    })
    void each_level_recognises_its_stars_and_districts_ended_on_30_june_2025(
            Level level, int stars, LocalDate day, boolean may) {
        assertThat(level.mayRecognise(stars, day)).isEqualTo(may);
    }
}
