package vn.ocop.assessment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.assessment.scoring.GateAggregation;
import vn.ocop.assessment.scoring.Sheet;
import vn.ocop.assessment.scoring.StopRule;
import vn.ocop.assessment.scoring.WorkingRules;

/** The worked cases of Decision 26/2026/QĐ-TTg, compared as the bytes a client would read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SETS_NOT_LISTS = Set.of("errors", "grounds", "stops");

    static Stream<Arguments> cases() throws IOException {
        return StreamSupport.stream(document().get("cases").spliterator(), false)
                .map(node -> Arguments.of(
                        node.get("id").textValue() + " " + node.get("title").textValue(), node));
    }

    @Test
    void there_are_forty_cases_under_the_default_working_rules() throws IOException {
        var policies = document().get("policies");

        assertThat(document().get("cases")).hasSize(40);
        assertThat(new WorkingRules(
                        policies.get("spreadLimit").intValue(),
                        GateAggregation.valueOf(policies.get("gateAggregation").textValue()),
                        StopRule.valueOf(policies.get("stopRule").textValue())))
                .isEqualTo(WorkingRules.DEFAULT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_is_evaluated_as_worked_out_by_hand(String name, JsonNode node) throws IOException {
        var question = JSON.treeToValue(
                ((ObjectNode) node.deepCopy()).retain("set", "disqualifications", "members", "wantsGap"),
                EvaluationCase.class);

        var answer = Sheets.EVALUATIONS.evaluate(question, Sheets.DAY);

        var expected = withoutNulls((ObjectNode) node.get("expected").deepCopy());
        var actual = (ObjectNode) JSON.readTree(JSON.writeValueAsString(answer));
        compareSets(actual, expected);
        if (expected.has("gapToNextStar")) {
            assertThatThePlanHolds(question, answer.gapToNextStar());
            ((ObjectNode) expected.get("gapToNextStar")).remove("example");
            ((ObjectNode) actual.get("gapToNextStar")).remove("example");
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static void assertThatThePlanHolds(EvaluationCase question, GapPlan plan) {
        var before = question.members().get(0);
        var choices = new LinkedHashMap<>(before.choices());
        choices.putAll(plan.example());
        var after = new EvaluationCase(
                question.set(), List.of(), List.of(new Sheet(before.member(), choices, List.of())), false);

        var now = Sheets.EVALUATIONS.evaluate(question, Sheets.DAY);
        var then = Sheets.EVALUATIONS.evaluate(after, Sheets.DAY);

        assertThat(then.star()).isGreaterThanOrEqualTo(plan.targetStar());
        assertThat(then.sum() - now.sum()).isEqualTo(plan.pointsAdded());
        assertThat(plan.example()).hasSize(plan.itemsChanged());
    }

    private static void compareSets(ObjectNode actual, ObjectNode expected) {
        SETS_NOT_LISTS.forEach(name -> {
            assertThat(elements(actual.remove(name))).as(name).isEqualTo(elements(expected.remove(name)));
        });
    }

    private static Set<JsonNode> elements(JsonNode list) {
        var elements = new HashSet<JsonNode>();
        if (list != null) {
            list.forEach(elements::add);
        }
        return elements;
    }

    private static ObjectNode withoutNulls(ObjectNode expected) {
        expected.removeIf(JsonNode::isNull);
        return expected;
    }

    private static JsonNode document() throws IOException {
        try (var in = WorkedCasesTest.class.getResourceAsStream("/criteria/cases.json")) {
            return JSON.readTree(in);
        }
    }
}
