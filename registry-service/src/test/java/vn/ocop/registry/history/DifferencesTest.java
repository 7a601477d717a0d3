package vn.ocop.registry.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferencesTest {

    @Test
    void fields_have_their_interface_names_and_nothing_technical_or_empty() throws Exception {
        var state = new ObjectMapper().readTree("""
                {"id":"1","version":3,"changed_at":"x","search_key":"a","secret":"s","commune_code":"15142",
                 "first_filed_on":null,"edited_fields":[],"tags":["a","b"],"amount":12}""");

        assertThat(Differences.fields(state, Set.of("secret")))
                .isEqualTo(Map.of("communeCode", "15142", "tags", "[\"a\",\"b\"]", "amount", "12"));
    }

    @Test
    void a_field_that_came_or_went_lacks_one_side() {
        var changes = Differences.between(
                Map.of("a", "1", "b", "2", "c", "3"), Map.of("b", "2", "c", "4", "d", "5"), (field, value) -> value);

        assertThat(changes)
                .containsExactly(
                        new HistoryEntry.FieldChange("a", "1", null),
                        new HistoryEntry.FieldChange("c", "3", "4"),
                        new HistoryEntry.FieldChange("d", null, "5"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23T16:59:59.999999Z",
        "2026-11-23T08:00:00Z, 2026-11-23T08:00:00Z",
        "2026-11-23T08:00:00.5+07:00, 2026-11-23T01:00:00.500Z"
    })
    void a_day_means_its_end_in_viet_nam(String asked, Instant meant) {
        assertThat(AsOf.moment(asked)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "2026-01-01T25:00:00Z"})
    void a_day_that_does_not_exist_is_refused(String asked) {
        assertThatThrownBy(() -> AsOf.moment(asked)).isInstanceOf(Refused.class);
    }
}
