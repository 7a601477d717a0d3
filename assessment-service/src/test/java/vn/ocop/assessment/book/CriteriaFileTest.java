package vn.ocop.assessment.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.assessment.evaluation.Sheets;

/** The shipped file is whole, and a broken one ends the start with a sentence that names the fault. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CriteriaFileTest {

    private static final JsonNode DECISION = CriteriaFile.resource("decision-26-2026.json");
    private static final CriteriaFile.Entry ENTRY = new CriteriaFile.Entry(
            "decision-26-2026.json",
            "e87907cb4b7cbab24d964831fc5aaa7160ce4ea7aece973699ecae5c5cbeb056",
            Set.of("S07 3.1", "S23 6.2"));

    @Test
    void the_decision_has_26_sets_with_787_items_2579_options_and_575_star_minimums() {
        var version = Sheets.BOOK.version("QD-26-2026").orElseThrow();
        var items = version.sets().stream().flatMap(set -> set.items().stream()).toList();
        var options = items.stream().flatMap(item -> item.options().stream()).toList();
        var groups = version.catalogue().industries().stream()
                .flatMap(industry -> industry.groups().stream())
                .toList();

        assertThat(version.catalogue().industries()).hasSize(6);
        assertThat(groups).hasSize(17);
        assertThat(version.sets()).hasSize(26);
        assertThat(items).hasSize(787);
        assertThat(options).hasSize(2579);
        assertThat(options.stream().filter(option -> option.minimumForStar() != null))
                .hasSize(575);
        assertThat(version.certificateMonths()).isEqualTo(36);
        assertThat(version.legalBasis().checkedAgainstSignedText()).isFalse();
        assertThat(ScoringDigest.of(version)).isEqualTo(ENTRY.scoringDigest());
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                fault("S01 part A: the best options give 39 points, 40 printed", d -> {
                    option(d, 0, 0, 0, 1).put("points", 1);
                    option(d, 0, 0, 0, 0).put("points", 0);
                    option(d, 0, 0, 0, 2).put("points", 2);
                }),
                fault("S01 1.1: points fall", d -> option(d, 0, 0, 0, 0).put("points", 3)),
                fault(
                        "S01 1.1: maximum 3 but best option 4",
                        d -> option(d, 0, 0, 0, 2).put("points", 4)),
                fault(
                        "S01 1.1: NONE is a choice exactly where",
                        d -> item(d, 0, 0, 0).put("noneAllowed", false)),
                fault(
                        "S01: item or section code 1.1 repeats",
                        d -> item(d, 0, 0, 1).put("code", "1.1")),
                fault(
                        "S01 1.1: option 1.1-2 where 1.1-1 is due",
                        d -> option(d, 0, 0, 0, 0).put("code", "1.1-2")),
                fault(
                        "evidence kind NO_SUCH_KIND is unknown",
                        d -> ((ArrayNode) item(d, 0, 0, 0).get("evidence")).add("NO_SUCH_KIND")),
                fault(
                        "S01 5.2: appliesIf must name an earlier item",
                        d -> ((ObjectNode) item(d, "S01", "5.2").get("appliesIf")).put("item", "6.1")),
                fault(
                        "S26 8: options of cases",
                        d -> ((ObjectNode) item(d, "S26", "8").get("variants").get(1)).put("code", "c")),
                fault(
                        "S26 8: cases give different points",
                        d -> ((ObjectNode) item(d, "S26", "8").get("options").get(2)).put("points", 2)),
                fault(
                        "S16 6.1: a stop names another item's option",
                        d -> ((ArrayNode) item(d, "S16", "6.1")
                                        .get("endsScoring")
                                        .get(0)
                                        .get("options"))
                                .set(0, "6.2-1")),
                fault(
                        "S01: ground COMMON_STAPLE names no item",
                        d -> ((ObjectNode) set(d, 0).get("disqualifications").get(3)).put("item", "9.9")),
                fault(
                        "band 2 must end where the next one starts",
                        d -> ((ObjectNode) d.get("bands").get(2)).put("min", 51)),
                fault("catalogue and sets differ", d -> ((ArrayNode) d.get("sets")).remove(25)),
                fault("S02: ministry unknown", d -> ((ArrayNode) set(d, 1).get("ministries")).set(0, "NOBODY")),
                fault("S02: industry", d -> set(d, 1).put("industry", "II")),
                fault("set code S01 repeats", d -> set(d, 1).put("code", "S01")),
                fault("is untidy", d -> set(d, 2).put("vi", "Gạo  ")),
                fault(
                        "star mark on an option without points",
                        d -> option(d, 0, 0, 1, 0).put("minimumForStar", 3)),
                fault("scoring digest", d -> option(d, 0, 0, 0, 2).put("minimumForStar", 5)),
                fault("not as its schema says", d -> d.remove("bands")),
                fault("not as its schema says", d -> set(d, 0).put("surprise", 1)),
                fault("not as its schema says", d -> option(d, 0, 0, 0, 0).put("points", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_file_ends_the_start_with_a_sentence(String sentence, Consumer<ObjectNode> damage) {
        var document = (ObjectNode) DECISION.deepCopy();
        damage.accept(document);

        assertThatThrownBy(() -> CriteriaFile.read(ENTRY, document))
                .isInstanceOf(BrokenCriteria.class)
                .hasMessageStartingWith("decision-26-2026.json")
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    @Test
    void a_tie_the_index_does_not_know_is_a_fault_and_so_is_one_that_is_not_there() {
        assertThatThrownBy(() -> read(Set.of("S07 3.1"))).hasMessageContaining("S23 6.2: a tie: [1, 1, 3, 5]");
        assertThatThrownBy(() -> read(Set.of("S07 3.1", "S23 6.2", "S01 1.1")))
                .hasMessageContaining("S01 1.1: a printed tie is expected");
        assertThatThrownBy(() -> read(Set.of("S07 3.1", "S23 6.2", "S99 1.1")))
                .hasMessageContaining("printed ties that the sets do not have: [S99 1.1]");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> CriteriaFile.resource("decision-0-0.json"))
                .isInstanceOf(BrokenCriteria.class)
                .hasMessage("criteria/decision-0-0.json is missing.");
    }

    private static void read(Set<String> printedTies) {
        CriteriaFile.read(new CriteriaFile.Entry(ENTRY.file(), ENTRY.scoringDigest(), printedTies), DECISION);
    }

    private static Arguments fault(String sentence, Consumer<ObjectNode> damage) {
        return Arguments.of(sentence, damage);
    }

    private static ObjectNode set(ObjectNode document, int at) {
        return (ObjectNode) document.get("sets").get(at);
    }

    private static ObjectNode item(ObjectNode document, int set, int part, int at) {
        return (ObjectNode)
                set(document, set).get("parts").get(part).get("items").get(at);
    }

    private static ObjectNode item(ObjectNode document, String set, String code) {
        for (var candidate : document.get("sets")) {
            for (var part : candidate.get("parts")) {
                for (var item : part.get("items")) {
                    if (candidate.get("code").textValue().equals(set)
                            && item.get("code").textValue().equals(code)) {
                        return (ObjectNode) item;
                    }
                }
            }
        }
        throw new IllegalArgumentException(set + " " + code);
    }

    private static ObjectNode option(ObjectNode document, int set, int part, int item, int at) {
        return (ObjectNode) item(document, set, part, item).get("options").get(at);
    }
}
