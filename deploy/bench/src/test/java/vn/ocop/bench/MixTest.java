package vn.ocop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MixTest {

    private final Mix mix = new Mix(
            List.of(new Base.Made("38-15142-1-2026", "Nước mắm Đại Lộc", "HTX Ba Làng", "15142", "Xã Cẩm Thạch")));

    @Test
    void the_same_number_is_the_same_question() {
        assertThat(mix.search(7)).isEqualTo(mix.search(7));
        assertThat(mix.byCode(1).path()).isEqualTo("/products?code=38-15142-1-2026");
    }

    @Test
    void searches_are_with_and_without_accents_with_errors_old_communes_and_codes() {
        List<String> asked = LongStream.range(0, 2_000)
                .mapToObj(number -> mix.search(number).path())
                .toList();

        assertThat(asked)
                .anyMatch(path -> path.contains("q=N%C6%B0%E1%BB%9Bc+m%E1%BA%AFm+%C4%90%E1%BA%A1i+L%E1%BB%99c&"))
                .anyMatch(path -> path.contains("q=nuoc+mam&"))
                .anyMatch(path -> path.contains("q=38-15142-1-2026&"))
                .anyMatch(path -> path.contains("facets=true"))
                .anyMatch(path -> path.contains("stars=3"));
        assertThat(asked.stream().distinct().count()).isGreaterThan(200);
    }

    @Test
    void what_is_being_typed_has_at_least_two_letters() {
        assertThat(LongStream.range(0, 500)
                        .mapToObj(number -> mix.suggest(number).path()))
                .allMatch(path -> path.length() >= "/search/suggestions?q=ab".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nuoc mam dai loc", "an na", "tra xanh"})
    void a_typing_error_changes_one_place_of_a_word(String name) {
        for (int i = 0; i < 200; i++) {
            String mistyped = Mix.mistyped(name, new Random(i));

            assertThat(mistyped.split(" ", -1)).hasSameSizeAs(name.split(" ", -1));
            assertThat(Math.abs(mistyped.length() - name.length())).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void accents_go_and_the_letter_d_is_one_letter() {
        assertThat(Mix.plain("Đặc sản ĐƯỜNG Thốt Nốt")).isEqualTo("dac san duong thot not");
    }

    @Test
    void some_words_of_a_name_stand_in_it_in_their_order() {
        for (int i = 0; i < 100; i++) {
            assertThat("Nước mắm cốt Ba Làng").contains(Mix.some("Nước mắm cốt Ba Làng", new Random(i)));
        }
    }
}
