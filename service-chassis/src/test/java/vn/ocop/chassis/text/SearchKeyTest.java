package vn.ocop.chassis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Nước mắm, nuoc mam",
        "hoà, hoa",
        "hòa, hoa",
        "ĐƯỜNG  phố, duong pho",
        "Nguyễn Thị Ngọc Đẹp, nguyen thi ngoc dep",
        "Thuỷ, thuy",
        "Thủy, thuy",
        "A-12/QĐ, a-12/qd",
        "'', ''",
    })
    void what_a_person_types_without_accents_finds_the_text(String text, String key) {
        assertThat(SearchKey.of(text)).isEqualTo(key);
        assertThat(SearchKey.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(SearchKey.of(key)).isEqualTo(key);
    }
}
