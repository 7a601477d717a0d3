package vn.ocop.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTX Dứa Thành Vân | Hợp tác xã dứa Thành Vân
            Công ty TNHH MTV Ba Làng | CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN BA LÀNG
            Công ty Cổ phần Mía Đường | Cty CP mía đường
            HTX Hoà Bình | HTX Hòa Bình
            HTX Thuỷ sản "Nga Sơn" | Htx. Thủy Sản Nga Sơn
            Tổ hợp tác rau sạch | THT Rau Sạch
            """)
    void one_name_written_in_two_ways_is_one_key(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"HTX Rau 1, HTX Rau 2", "HTX Rau, THT Rau", "Công ty A, Công ty B"})
    void other_names_are_other_keys(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"htx rau 12 ap 3, 12 3", "htx rau, ''"})
    void the_numbers_of_a_name_stand_apart(String key, String numbers) {
        assertThat(NameKey.numbers(key)).isEqualTo(numbers);
    }
}
