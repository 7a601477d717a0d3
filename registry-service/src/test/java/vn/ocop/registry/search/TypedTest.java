package vn.ocop.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedTest {

    @ParameterizedTest(name = "{0} asks for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "nước mắm | 'nuoc' & 'mam':*",
                "NƯỚC  MẮM | 'nuoc' & 'mam':*",
                "Đồi đỏ | 'doi' & 'do':*",
                "Hoà, Hòa | 'hoa':*",
                "38-15142-1-2026 | '38' & '15142' & '1' & '2026':*",
                "x') | 'x':*",
                "a & !b:* | 'a' & 'b':*",
            })
    void what_is_typed_becomes_words_that_ask_nothing_else(String q, String query) {
        assertThat(Typed.of(q).query()).isEqualTo(query);
    }

    @Test
    void signs_alone_ask_for_nothing() {
        assertThat(Typed.of("…!?").isNothing()).isTrue();
        assertThat(Typed.of("ba ".repeat(30)).words()).hasSize(1);
    }

    @Test
    void each_of_the_26_sets_is_in_one_of_the_17_groups() {
        assertThat(Groups.all()).hasSize(17);
        assertThat(Groups.all().values().stream().flatMap(java.util.List::stream))
                .hasSize(26)
                .doesNotHaveDuplicates();
        assertThat(Groups.sets("I.4")).containsExactly("S09", "S10");
        assertThat(Groups.sets("II.9")).isEmpty();
    }
}
