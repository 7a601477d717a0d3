package vn.ocop.chassis.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How offices write counts, amounts of money and decimals. */
class OfficeNumbersTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"118, 118", "1.250, 1250", "1 250, 1250", "'1,250,000', 1250000", "1, 1", "2000000, 2000000"})
    void a_count_may_have_groups(String cell, long count) {
        assertThat(OfficeCount.of(cell, 1, 2_000_000)).isEqualTo(new OfficeCount(count, null));
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource({
        "khoảng 50, BAD_NUMBER",
        "1.25, BAD_NUMBER",
        "2000001, BAD_NUMBER",
        "'1,250', AMBIGUOUS_NUMBER",
        "0, NOT_POSITIVE",
        "-5, NOT_POSITIVE"
    })
    void what_is_no_count_says_why(String cell, OfficeReason reason) {
        assertThat(OfficeCount.of(cell, 1, 2_000_000)).isEqualTo(new OfficeCount(null, reason));
    }

    @ParameterizedTest(name = "{0} is {1} dong")
    @CsvSource({
        "75.000.000, 75000000",
        "75000000, 75000000",
        "'75,000,000', 75000000",
        "75 000 000, 75000000",
        "'75.000.000,00', 75000000",
        "'75,000,000.00', 75000000",
        "75 000 000.0, 75000000",
        "75000000.00, 75000000",
        "'75000000,0', 75000000",
        "75.000.000 đ, 75000000",
        "75.000.000 Đ, 75000000",
        "20.000.000đồng, 20000000",
        "20.000.000 Đồng, 20000000",
        "80.000.000 VNĐ, 80000000",
        "80.000.000 vnd, 80000000",
        "80.000.000₫, 80000000",
        "'75,000,000 đ', 75000000",
        "75.000, 75000",
        "'75.000,00', 75000",
        "'75,000.00', 75000",
        "75.00, 75",
        "1, 1",
        "999.999.999.999.999, 999999999999999"
    })
    void an_amount_is_whole_dong(String cell, long vnd) {
        assertThat(OfficeMoney.of(cell)).isEqualTo(new OfficeMoney(vnd, null));
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource({
        "'75,000', AMBIGUOUS_NUMBER",
        "'75,000 đ', AMBIGUOUS_NUMBER",
        "'75.000,000', AMBIGUOUS_NUMBER",
        "'1.234.567,8', NOT_WHOLE_VND",
        "'1,234,567.89', NOT_WHOLE_VND",
        "75000000.5, NOT_WHOLE_VND",
        "'0,5', NOT_WHOLE_VND",
        "1.5, NOT_WHOLE_VND",
        "0, NOT_POSITIVE",
        "'0,00', NOT_POSITIVE",
        "0 đồng, NOT_POSITIVE",
        "-40.000.000, NOT_POSITIVE",
        "- 40.000.000 đ, NOT_POSITIVE",
        "(20.000.000), NOT_POSITIVE",
        "(20.000.000) đ, NOT_POSITIVE",
        "(20.000.000 đ), NOT_POSITIVE",
        "75 triệu, BAD_NUMBER",
        "-75 triệu, BAD_NUMBER",
        "bảy mươi lăm triệu đồng, BAD_NUMBER",
        "75tr, BAD_NUMBER",
        "'7,5E+07', BAD_NUMBER",
        "7.5e7, BAD_NUMBER",
        "20.000.00, BAD_NUMBER",
        "'20,000,00', BAD_NUMBER",
        "'20.000,000.000', BAD_NUMBER",
        "75 00 000, BAD_NUMBER",
        "'75,000.000,00', BAD_NUMBER",
        "VND 75.000.000, BAD_NUMBER",
        "đồng, BAD_NUMBER",
        "(), BAD_NUMBER",
        "٧٥٠٠٠٠٠٠, BAD_NUMBER",
        "７５００００００, BAD_NUMBER",
        "75.000.000 USD, BAD_NUMBER",
        "1.000.000.000.000.000, BAD_NUMBER"
    })
    void what_is_no_amount_says_why(String cell, OfficeReason reason) {
        assertThat(OfficeMoney.of(cell)).isEqualTo(new OfficeMoney(null, reason));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'71,00', 71.00",
        "65.8, 65.8",
        "100, 100",
        "-5, -5",
        "75.1250, 75.1250",
        "'65,8 điểm', 65.8",
        "65ĐIỂM, 65"
    })
    void a_decimal_has_a_comma_or_a_point(String cell, BigDecimal value) {
        assertThat(OfficeDecimal.of(cell, "điểm")).isEqualTo(new OfficeDecimal(value, null));
    }

    @ParameterizedTest(name = "{0} is no decimal")
    @CsvSource({"'1.000,5'", "85/100", "'85,'", "'.5'", "8.5e1", "điểm", "tám mươi", "85%", "٨٥", "'85,5 đ'"})
    void what_is_no_decimal_is_a_bad_number(String cell) {
        assertThat(OfficeDecimal.of(cell, "điểm")).isEqualTo(new OfficeDecimal(null, OfficeReason.BAD_NUMBER));
    }

    @Test
    void an_empty_cell_is_nothing_and_no_fault() {
        assertThat(OfficeCount.of("", 1, 10)).isEqualTo(new OfficeCount(null, null));
        assertThat(OfficeMoney.of("")).isEqualTo(new OfficeMoney(null, null));
        assertThat(OfficeDecimal.of("", "điểm")).isEqualTo(new OfficeDecimal(null, null));
    }
}
