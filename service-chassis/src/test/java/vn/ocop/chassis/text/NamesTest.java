package vn.ocop.chassis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Hòa, Hoà",
        "Thủy, Thuỷ",
        "khỏe, khoẻ",
        "QUÝ, qúy",
        "Tòa án, Toà  án",
        "Huỳnh Hòa-Thủy, huỳnh hoà-thuỷ",
        "Lũy, Luỹ",
    })
    void where_the_tone_mark_stands_makes_no_difference(String one, String other) {
        assertThat(Names.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Hòa, Hoa", "Hòa, Hóa", "Lương, Luông", "Đông, Dông", "Tân, Tấn", "Hòa Bình, Hoa Bình"})
    void an_accent_makes_another_name(String one, String other) {
        assertThat(Names.same(one, other)).isFalse();
    }
}
