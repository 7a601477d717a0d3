package vn.ocop.chassis.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberTemplateTest {

    private static final Map<String, String> VALUES = Map.of("area", "38", "year", "2026");

    private static NumberTemplate template(String text) {
        return NumberTemplate.parse("numbers.thing", text, VALUES.keySet());
    }

    @ParameterizedTest(name = "{0} writes {2} for {1}")
    @CsvSource({
        "HS-{area}-{year}-{serial:6}, 1, HS-38-2026-000001",
        "HS-{area}-{year}-{serial:6}, 999999, HS-38-2026-999999",
        "HS-{area}-{year}-{serial:6}, 1000000, HS-38-2026-1000000",
        "{serial}/PĐK-{area}-{year}, 7, 7/PĐK-38-2026",
        "{serial:2}/PĐK-{area}, 7, 07/PĐK-38",
        "{serial:9}, 42, 000000042",
        "{year}{serial:4}{area}, 12, 2026001238",
        "A.b_c/{serial:1}, 3, A.b_c/3"
    })
    void a_template_writes_the_number_of_a_serial(String text, long serial, String number) {
        assertThat(template(text).number(VALUES, serial)).isEqualTo(number);
        assertThat(template(text).writes(VALUES, number)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HS-{year}           | {serial} is missing",
                "''                  | {serial} is missing",
                "HS-{serial}-{place} | nothing is known as {place}; there are {area}, {year}, {serial} and",
                "HS-{serial:0}       | nothing is known as {serial:0}",
                "HS-{serial:10}      | nothing is known as {serial:10}",
                "HS-{serial:x}       | nothing is known as {serial:x}",
                "HS-{Serial}         | nothing is known as {Serial}",
                "HS-{}{serial}       | nothing is known as {};",
                "{serial}-{serial:3} | {serial:3} stands there twice",
                "{year}{year}{serial}| {year} stands there twice",
                "HS-{serial          | a brace without its other at character 4",
                "HS-serial}          | a brace without its other at character 10",
                "{{serial}}          | a brace without its other at character 1",
                "HS {serial}         | «HS » may have only letters",
                "HS%{serial}         | «HS%» may have only letters",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA{serial} | longer than 60"
            })
    void a_template_that_cannot_be_is_refused_with_setting_value_and_reason(String text, String reason) {
        assertThatThrownBy(() -> template(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("numbers.thing=" + text + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void each_value_that_a_template_names_has_a_series_of_its_own() {
        var byYear = template("HS-{year}-{serial:6}");
        var next = Map.of("area", "80", "year", "2027");

        assertThat(byYear.series(VALUES)).isEqualTo("HS-2026-{serial}").isNotEqualTo(byYear.series(next));
        assertThat(template("HS-{serial}").series(VALUES))
                .isEqualTo(template("HS-{serial:6}").series(next));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "715/QĐ-UBND, true",
        "715A/QĐ-UBND, true",
        "715/QĐ-BNN, false",
        "715/QĐ-UBND-1, false",
        "/QĐ-UBND, false",
        "x/QĐ-UBND, false"
    })
    void what_others_have_written_is_held_to_a_template(String text, boolean written) {
        var template = NumberTemplate.parse("numbers.thing", "{serial}/QĐ-UBND", Set.of());

        assertThat(template.writes(Map.of(), text)).isEqualTo(written);
    }
}
