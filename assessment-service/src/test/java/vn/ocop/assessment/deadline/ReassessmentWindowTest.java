package vn.ocop.assessment.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 7.6a: not earlier than 180 and not later than 120 days before the certificate ends. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReassessmentWindowTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2029, 8, 5);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2029-02-05, false",
        "2029-02-06, true",
        "2029-04-07, true",
        "2029-04-08, false",
        "2029-08-05, false",
        "2029-08-06, false"
    })
    void day_180_and_day_120_are_accepted_and_their_neighbours_are_not(LocalDate day, boolean accepted) {
        var window = new LegalTerms().reassessmentWindow(LocalDate.of(2026, 11, 23));

        assertThat(window.contains(day, LAST_DAY)).isEqualTo(accepted);
    }

    @Test
    void a_new_decision_holds_from_its_day_on() {
        var old = new ReassessmentWindow("cũ", LocalDate.of(2026, 5, 22), 180, 120);
        var next = new ReassessmentWindow("mới", LocalDate.of(2028, 1, 1), 200, 100);
        var terms = new LegalTerms(List.of(next, old));

        assertThat(terms.reassessmentWindow(LocalDate.of(2026, 1, 1))).isEqualTo(old);
        assertThat(terms.reassessmentWindow(LocalDate.of(2027, 12, 31))).isEqualTo(old);
        assertThat(terms.reassessmentWindow(LocalDate.of(2028, 1, 1))).isEqualTo(next);
    }

    @Test
    void a_window_that_closes_before_it_opens_is_refused() {
        assertThatThrownBy(() -> new ReassessmentWindow("sai", LAST_DAY, 120, 180))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LegalTerms(List.of())).isInstanceOf(IllegalStateException.class);
    }
}
