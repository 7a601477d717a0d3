package vn.ocop.assessment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.assessment.evaluation.Evaluation.Status.DISQUALIFIED;
import static vn.ocop.assessment.evaluation.Evaluation.Status.INVALID;
import static vn.ocop.assessment.evaluation.Evaluation.Status.RESCORE_REQUIRED;
import static vn.ocop.assessment.evaluation.Evaluation.Status.SCORED;
import static vn.ocop.assessment.evaluation.Evaluation.Status.STOPPED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.scoring.GateAggregation;
import vn.ocop.assessment.scoring.Sheet;
import vn.ocop.assessment.scoring.SheetError;
import vn.ocop.assessment.scoring.StopFound;
import vn.ocop.assessment.scoring.StopRule;
import vn.ocop.assessment.scoring.WorkingRules;

/** The order of work: errors, grounds, stops, missing items, spread, score; and each way a case can be wrong. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluationsTest {

    private static final String IMPURE = "UNACCEPTABLE_IMPURITIES";

    @Test
    void every_error_comes_before_a_ground_and_a_ground_before_a_stop_and_a_stop_before_a_missing_item() {
        var unfinished = without("1.1", Sheets.best(Sheets.set("S01")));
        var stopping = new Sheet("M1", unfinished, List.of(IMPURE));
        var wrong = new Sheet("M1", with("9.9", "9.9-1", unfinished), List.of(IMPURE));

        assertThat(evaluate("S01", List.of("FORGED_DOSSIER"), wrong).status()).isEqualTo(INVALID);
        assertThat(evaluate("S01", List.of("FORGED_DOSSIER"), stopping).status())
                .isEqualTo(DISQUALIFIED);
        assertThat(evaluate("S01", List.of(), stopping).status()).isEqualTo(STOPPED);
        assertThat(evaluate("S01", List.of(), Sheets.of("M1", unfinished)).errors())
                .containsExactly(new SheetError(SheetError.Code.ITEM_MISSING, "M1", "1.1", null));
    }

    @Test
    void every_error_of_the_list_is_reached() {
        var best = Sheets.best(Sheets.set("S01"));
        var seen = EnumSet.noneOf(SheetError.Code.class);

        seen.add(only(evaluate("S99", List.of("NO_SUCH_GROUND"), Sheets.of("M1", Map.of("x", "y")))));
        seen.add(only(Sheets.EVALUATIONS.evaluate(new EvaluationCase("S01", List.of(), List.of(), null), Sheets.DAY)));
        seen.add(only(evaluate("S01", List.of(), Sheets.of("M1", best), Sheets.of("M1", best))));
        seen.add(only(evaluate("S01", List.of("NO_SUCH_GROUND"), Sheets.of("M1", best))));
        seen.add(only(evaluate("S01", List.of(), new Sheet("M1", best, List.of("NO_SUCH_STOP")))));
        seen.add(only(evaluate("S01", List.of(), Sheets.of("M1", with("9.9", "9.9-1", best)))));
        seen.add(only(evaluate("S01", List.of(), Sheets.of("M1", with("1.1", "1.2-1", best)))));
        seen.add(only(evaluate("S01", List.of(), Sheets.of("M1", with("1.2", Item.NONE, best)))));
        seen.add(only(evaluate("S01", List.of(), Sheets.of("M1", with("5.1", "5.1-1", best)))));
        seen.add(only(evaluate("S01", List.of(), Sheets.of("M1", without("5.2", best)))));

        assertThat(seen).containsExactlyInAnyOrder(SheetError.Code.values());
    }

    @Test
    void an_unknown_set_is_the_only_error_told() {
        assertThat(evaluate("S27", List.of("NO_SUCH_GROUND")).errors())
                .containsExactly(new SheetError(SheetError.Code.UNKNOWN_SET, null, null, "S27"));
    }

    @Test
    void points_without_a_story_are_looked_for_only_in_a_sheet_without_another_error() {
        var noStory = with("5.1", "5.1-1", Sheets.best(Sheets.set("S01")));

        var evaluation =
                evaluate("S01", List.of(), Sheets.of("M1", with("1.1", "1.1-9", noStory)), Sheets.of("M2", noStory));

        assertThat(evaluation.errors())
                .containsExactlyInAnyOrder(
                        new SheetError(SheetError.Code.UNKNOWN_OPTION, "M1", "1.1", "1.1-9"),
                        new SheetError(SheetError.Code.NOT_APPLICABLE, "M2", "5.2", "5.2-3"));
    }

    @Test
    void without_a_story_its_structure_may_be_left_out_or_ticked_without_points() {
        var noStory = with("5.1", "5.1-1", Sheets.best(Sheets.set("S01")));

        var leftOut = evaluate("S01", List.of(), Sheets.of("M1", without("5.2", noStory)));
        var ticked = evaluate("S01", List.of(), Sheets.of("M1", with("5.2", "5.2-1", noStory)));

        assertThat(List.of(leftOut, ticked)).allSatisfy(evaluation -> {
            assertThat(evaluation.status()).isEqualTo(SCORED);
            assertThat(evaluation.sum()).isEqualTo(93);
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-05-21, INVALID", "2026-05-22, SCORED", "2030-01-01, SCORED"})
    void a_set_is_known_from_the_day_its_decision_takes_effect(LocalDate day, Evaluation.Status status) {
        var question = Sheets.withTotals("S05", List.of(80));

        assertThat(Sheets.EVALUATIONS.evaluate(question, day).status()).isEqualTo(status);
    }

    @Test
    void a_zero_for_the_senses_in_set_16_stops_by_the_option_and_is_no_flag() {
        var best = Sheets.best(Sheets.set("S16"));

        var stopped = evaluate(
                "S16",
                List.of(),
                Sheets.of("M1", with("6.2", "6.2-1", best)),
                Sheets.of("M2", with("6.2", "6.2-1", with("6.4", "6.4-1", best))));
        var flagged = evaluate("S16", List.of(), new Sheet("M1", best, List.of("SENSORY_ZERO")));

        assertThat(stopped.stops())
                .containsExactly(
                        new StopFound("SENSORY_ZERO", "6.2", List.of("M1", "M2")),
                        new StopFound("SENSORY_ZERO", "6.4", List.of("M2")));
        assertThat(only(flagged)).isEqualTo(SheetError.Code.UNKNOWN_STOP);
    }

    @ParameterizedTest
    @CsvSource({
        "ANY_MEMBER, 0, SCORED",
        "ANY_MEMBER, 1, STOPPED",
        "MAJORITY, 2, SCORED",
        "MAJORITY, 3, STOPPED",
        "ALL_MEMBERS, 3, SCORED",
        "ALL_MEMBERS, 4, STOPPED"
    })
    void how_many_of_four_members_stop_the_scoring_is_a_working_rule(
            StopRule rule, int raised, Evaluation.Status status) {
        var best = Sheets.best(Sheets.set("S01"));
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < 4; i++) {
            sheets.add(new Sheet("M" + i, best, i < raised ? List.of(IMPURE) : List.of()));
        }

        var evaluation = Sheets.EVALUATIONS.evaluate(
                new EvaluationCase("S01", List.of(), sheets, false),
                Sheets.DAY,
                new WorkingRules(10, GateAggregation.MEAN_POINTS, rule));

        assertThat(evaluation.status()).isEqualTo(status);
    }

    /** Item 2.1 of S01 needs its third option for four stars; one of three members ticks the one below. */
    @ParameterizedTest
    @EnumSource(GateAggregation.class)
    void the_readings_of_a_councils_gates_show_each_other_where_the_star_differs(GateAggregation reading) {
        var set = Sheets.set("S01");
        var marked = set.items().stream()
                .filter(item ->
                        item.minimumFor(4).isPresent() && item.minimumFor(3).isEmpty())
                .filter(item -> item.minimumFor(4).orElseThrow().order()
                        == item.options().size())
                .findFirst()
                .orElseThrow();
        var below = marked.options().get(marked.options().size() - 2).code();
        var best = Sheets.best(set);
        var question = new EvaluationCase(
                "S01",
                List.of(),
                List.of(
                        Sheets.of("M1", with(marked.code(), below, best)),
                        Sheets.of("M2", best),
                        Sheets.of("M3", best)),
                false);

        var evaluation =
                Sheets.EVALUATIONS.evaluate(question, Sheets.DAY, new WorkingRules(10, reading, StopRule.ANY_MEMBER));

        var byMajority = reading == GateAggregation.MAJORITY;
        assertThat(evaluation.star()).isEqualTo(byMajority ? 5 : 3);
        var others = evaluation.alternatives();
        assertThat(others.majority() == null).isEqualTo(byMajority);
        assertThat(others.allMembers() == null).isEqualTo(!byMajority);
        assertThat(others.meanPoints() == null).isEqualTo(!byMajority);
    }

    @Test
    void half_of_the_members_are_no_majority() {
        var set = Sheets.set("S10");
        var marked = set.item("3.5").orElseThrow().minimumFor(3).orElseThrow();
        var chosen = set.item("3.5").orElseThrow().option(marked.code());

        assertThat(GateAggregation.MAJORITY.reaches(List.of(chosen, Optional.empty()), marked))
                .isFalse();
        assertThat(GateAggregation.MAJORITY.reaches(List.of(chosen, chosen, Optional.empty()), marked))
                .isTrue();
    }

    @Test
    void a_council_that_must_score_again_has_only_a_provisional_star() {
        var evaluation = Sheets.EVALUATIONS.evaluate(Sheets.withTotals("S15", List.of(100, 89)), Sheets.DAY);

        assertThat(evaluation.status()).isEqualTo(RESCORE_REQUIRED);
        assertThat(evaluation.star()).isNull();
        assertThat(evaluation.recognised()).isFalse();
        assertThat(evaluation.provisionalStar()).isNotNull();
    }

    @Test
    void a_plan_is_given_for_one_sheet_below_five_stars_and_only_when_asked_for() {
        var one = Sheets.withTotals("S15", List.of(80));
        var two = Sheets.withTotals("S15", List.of(80, 80));
        var five = Sheets.withTotals("S15", List.of(100));

        assertThat(wantingGap(one).gapToNextStar()).isNotNull();
        assertThat(wantingGap(two).gapToNextStar()).isNull();
        assertThat(wantingGap(five).gapToNextStar()).isNull();
        assertThat(Sheets.EVALUATIONS.evaluate(one, Sheets.DAY).gapToNextStar()).isNull();
    }

    @Test
    void a_ground_found_twice_is_told_once() {
        assertThat(evaluate("S01", List.of("FORGED_DOSSIER", "FORGED_DOSSIER"), Sheets.of("M1", Map.of()))
                        .grounds())
                .containsExactly("FORGED_DOSSIER");
    }

    private static Evaluation wantingGap(EvaluationCase question) {
        return Sheets.EVALUATIONS.evaluate(
                new EvaluationCase(question.set(), question.disqualifications(), question.members(), true), Sheets.DAY);
    }

    private static Evaluation evaluate(String set, List<String> grounds, Sheet... sheets) {
        return Sheets.EVALUATIONS.evaluate(new EvaluationCase(set, grounds, List.of(sheets), false), Sheets.DAY);
    }

    private static SheetError.Code only(Evaluation evaluation) {
        assertThat(evaluation.status()).isEqualTo(INVALID);
        assertThat(evaluation.errors()).hasSize(1);
        return evaluation.errors().get(0).code();
    }

    private static Map<String, String> with(String item, String choice, Map<String, String> choices) {
        var changed = new LinkedHashMap<>(choices);
        changed.put(item, choice);
        return changed;
    }

    private static Map<String, String> without(String item, Map<String, String> choices) {
        var changed = new LinkedHashMap<>(choices);
        changed.remove(item);
        return changed;
    }
}
