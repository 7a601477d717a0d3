package vn.ocop.assessment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.assessment.criteria.Fraction;
import vn.ocop.assessment.scoring.GateAggregation;
import vn.ocop.assessment.scoring.StopRule;
import vn.ocop.assessment.scoring.WorkingRules;

/** Art. 3 of the Decision: half-open bands over the average total, which nobody rounds. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "29, 1, 1",
        "2999, 100, 1",
        "30, 1, 2",
        "49, 1, 2",
        "4999, 100, 2",
        "1049, 21, 2",
        "149999, 3000, 2",
        "50, 1, 3",
        "5001, 100, 3",
        "69, 1, 3",
        "6999, 100, 3",
        "209, 3, 3",
        "1399, 20, 3",
        "699999999, 10000000, 3",
        "70, 1, 4",
        "700000001, 10000000, 4",
        "89, 1, 4",
        "8999, 100, 4",
        "899, 10, 4",
        "269, 3, 4",
        "629, 7, 4",
        "90, 1, 5",
        "9001, 100, 5",
        "271, 3, 5",
        "100, 1, 5"
    })
    void a_band_begins_exactly_at_its_least_average(long sum, long count, int star) {
        assertThat(Sheets.BOOK.versions().get(0).band(new Fraction(sum, count)).star())
                .isEqualTo(star);
    }

    @ParameterizedTest
    @CsvSource({
        "62, 1, 62, 62, true",
        "350, 5, 70, 70, true",
        "699, 10, 699/10, 69.9, true",
        "1399, 20, 1399/20, 69.95, true",
        "209, 3, 209/3, 69.666666, false",
        "1049, 21, 1049/21, 49.952380, false",
        "1, 128, 1/128, 0.0078125, true",
        "0, 7, 0, 0, true",
        "700, 7, 100, 100, true",
        "200, 6, 100/3, 33.333333, false",
        "5, 3, 5/3, 1.666666, false"
    })
    void an_average_is_a_fraction_in_lowest_terms_and_its_decimal_is_cut_and_not_rounded(
            long sum, long count, String fraction, String decimal, boolean exact) {
        var average = new Fraction(sum, count);

        assertThat(average).hasToString(fraction);
        assertThat(average.decimal()).isEqualTo(decimal);
        assertThat(average.finite()).isEqualTo(exact);
    }

    @Test
    void averages_compare_by_value_and_know_no_zero_members() {
        assertThat(new Fraction(209, 3)).isLessThan(new Fraction(70, 1)).isGreaterThan(new Fraction(6966, 100));
        assertThat(new Fraction(10, 4)).isEqualTo(new Fraction(5, 2));
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fraction(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, SCORED", "1, SCORED", "9, SCORED", "10, SCORED", "11, RESCORE_REQUIRED", "25, RESCORE_REQUIRED"})
    void totals_more_than_ten_apart_are_scored_again(int apart, Evaluation.Status status) {
        var evaluation = evaluate(Sheets.withTotals("S15", List.of(75 - apart, 75, 75)), WorkingRules.DEFAULT);

        assertThat(evaluation.status()).isEqualTo(status);
        assertThat(evaluation.spread()).isEqualTo(apart);
        assertThat(evaluation.rescoreRequired()).isEqualTo(status == Evaluation.Status.RESCORE_REQUIRED);
        assertThat(evaluation.recognised()).isEqualTo(evaluation.star() != null);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, SCORED", "0, 1, RESCORE_REQUIRED", "5, 6, RESCORE_REQUIRED", "100, 40, SCORED"})
    void the_limit_of_the_spread_is_a_working_rule(int limit, int apart, Evaluation.Status status) {
        var rules = new WorkingRules(limit, GateAggregation.MEAN_POINTS, StopRule.ANY_MEMBER);

        assertThat(evaluate(Sheets.withTotals("S15", List.of(75 - apart, 75)), rules)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"-1", "101"})
    void a_spread_limit_outside_the_scale_is_no_rule(int limit) {
        assertThatThrownBy(() -> new WorkingRules(limit, GateAggregation.MEAN_POINTS, StopRule.ANY_MEMBER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(limit));
    }

    @ParameterizedTest
    @CsvSource({"49, 50, 2", "50, 50, 3", "69, 70, 3", "70, 70, 4", "89, 90, 4", "90, 90, 5"})
    void one_point_of_one_member_of_a_hundred_decides(int low, int high, int band) {
        var totals =
                IntStream.range(0, 100).map(i -> i == 0 ? low : high).boxed().toList();

        var evaluation = evaluate(Sheets.withTotals("S08", totals), WorkingRules.DEFAULT);

        assertThat(evaluation.bandStar()).isEqualTo(band);
        assertThat(evaluation.averageFraction()).isEqualTo(new Fraction(high * 99L + low, 100).toString());
    }

    private static Evaluation evaluate(EvaluationCase question, WorkingRules rules) {
        return Sheets.EVALUATIONS.evaluate(question, Sheets.DAY, rules);
    }
}
