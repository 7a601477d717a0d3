package vn.ocop.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.process.Refusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionsTest {

    @Test
    void without_words_it_is_what_the_targets_speak_of() {
        Options usual = Options.parse(List.of());

        assertThat(usual.sizes()).containsExactly(20_000, 200_000);
        assertThat(usual.rate()).isEqualTo(200);
    }

    @Test
    void every_option_can_be_told_and_sizes_are_put_in_order() {
        assertThat(Options.parse(List.of(
                        "--sizes",
                        "300,100",
                        "--rate",
                        "20",
                        "--seconds",
                        "2",
                        "--warm-up",
                        "1",
                        "--connections",
                        "4",
                        "--exports",
                        "5",
                        "--home",
                        "/tmp/x")))
                .isEqualTo(new Options(List.of(100, 300), 20, 2, 1, 4, 5, Path.of("/tmp/x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rate", "--rate 0", "--rate many", "--sizes 1,", "--colour red", "--seconds -1"})
    void what_is_not_understood_is_refused_with_the_usage(String words) {
        assertThatThrownBy(() -> Options.parse(List.of(words.split(" ", -1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("deploy/bench/registry [--sizes");
    }
}
