package vn.ocop.chassis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTest {

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("  a  b ", "a b"),
                Arguments.of("\u00A0Giỏ\u00A0tre\u00A0", "Giỏ tre"),
                Arguments.of("Giỏ\u200B tre\uFEFF", "Giỏ tre"),
                Arguments.of("Gi\u00ADỏ", "Giỏ"),
                Arguments.of("\u200EGiỏ\u200F\u2063", "Giỏ"),
                Arguments.of("e\u0302\u0301", "ế"),
                Arguments.of("a\r\nb\tc", "a b c"),
                Arguments.of("\u00A0", ""),
                Arguments.of("-", ""),
                Arguments.of(" – ", ""),
                Arguments.of("—", ""),
                Arguments.of("--", "--"),
                Arguments.of("- a", "- a"),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void nothing_unseen_is_left(String cell, String text) {
        assertThat(Clean.of(cell)).isEqualTo(text);
        assertThat(Clean.of(text)).isEqualTo(text);
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(Clean.of(null)).isEmpty();
    }
}
