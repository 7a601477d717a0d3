package vn.ocop.assessment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.assessment.testing.Person;
import vn.ocop.stack.test.StackResource;

/** The forty worked cases of Decision 26/2026/QĐ-TTg, as a client sends and reads them. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluationsOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Person MEMBER = Person.member("uy-vien");

    static Stream<Arguments> cases() throws IOException {
        try (var in = EvaluationsOverHttpTest.class.getResourceAsStream("/criteria/cases.json")) {
            var cases = JSON.readTree(in).get("cases");
            assertThat(cases).hasSize(40);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(node -> Arguments.of(node.get("id").textValue(), node));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_worked_case_is_answered_as_worked_out_by_hand(String id, ObjectNode node) throws IOException {
        var question = node.deepCopy().retain("set", "disqualifications", "members", "wantsGap");

        var answer = MEMBER.asks()
                .contentType("application/json")
                .body(JSON.writeValueAsBytes(question))
                .post("/assessment/v1/evaluations");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var actual = (ObjectNode) JSON.readTree(answer.asByteArray());
        var expected = (ObjectNode) node.get("expected").deepCopy();
        expected.removeIf(JsonNode::isNull);
        for (var name : Set.of("errors", "grounds", "stops")) {
            assertThat(elements(actual.remove(name))).as(name).isEqualTo(elements(expected.remove(name)));
        }
        if (expected.has("gapToNextStar")) {
            ((ObjectNode) expected.get("gapToNextStar")).remove("example");
            ((ObjectNode) actual.get("gapToNextStar")).remove("example");
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void an_evaluation_needs_a_role_but_no_key() {
        var nobody = new Person("khong-ai", Set.of("auditor"), java.util.Map.of());

        nobody.asks()
                .contentType("application/json")
                .body("{\"set\":\"S10\",\"disqualifications\":[],\"members\":[]}")
                .post("/assessment/v1/evaluations")
                .then()
                .statusCode(403);
    }

    private static Set<JsonNode> elements(JsonNode list) {
        var elements = new HashSet<JsonNode>();
        if (list != null) {
            list.forEach(elements::add);
        }
        return elements;
    }
}
