package vn.ocop.promotion.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How offices write days and numbers in their lists. */
class OfficeFormsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "21/07/2024, 2024-07-21",
        "1/2/2025, 2025-02-01",
        "05.06.2024, 2024-06-05",
        "5-6-2024, 2024-06-05",
        "2025-10-28, 2025-10-28",
        "20/10/2024 00:00:00, 2024-10-20",
        "ngày 05 tháng 12 năm 2023, 2023-12-05",
        "Ngày 5 tháng 12 năm 2023, 2023-12-05",
        "29/02/2024, 2024-02-29",
        "01/01/2018, 2018-01-01",
        "31/12/2030, 2030-12-31"
    })
    void a_day_is_read_day_first(String cell, LocalDate day) {
        assertThat(OfficeDay.of(cell)).isEqualTo(new OfficeDay(day, null));
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource({
        "29/02/2023, BAD_DATE",
        "31/02/2024, BAD_DATE",
        "02/13/2024, BAD_DATE",
        "45291, BAD_DATE",
        "hôm qua, BAD_DATE",
        "20/10/2024 08:30:00, BAD_DATE",
        "15/03/24, AMBIGUOUS_DATE",
        "tháng 3/2024, INCOMPLETE_DATE",
        "tháng 3 năm 2024, INCOMPLETE_DATE",
        "3/2024, INCOMPLETE_DATE",
        "2024, INCOMPLETE_DATE",
        "12/05/0204, DATE_OUT_OF_RANGE",
        "31/12/2017, DATE_OUT_OF_RANGE",
        "01/01/2031, DATE_OUT_OF_RANGE"
    })
    void what_is_no_day_says_why(String cell, FairRowReason reason) {
        assertThat(OfficeDay.of(cell)).isEqualTo(new OfficeDay(null, reason));
    }

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
    void what_is_no_count_says_why(String cell, FairRowReason reason) {
        assertThat(OfficeCount.of(cell, 1, 2_000_000)).isEqualTo(new OfficeCount(null, reason));
    }

    @Test
    void an_empty_cell_is_no_count_and_no_fault() {
        assertThat(OfficeCount.of("", 1, 10)).isEqualTo(new OfficeCount(null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Hội nghị kết nối cung – cầu nông sản 2025, SUPPLY_DEMAND_CONFERENCE",
        "Lễ hội OCOP 2025, FESTIVAL",
        "Festival trái cây, FESTIVAL",
        "Trưng bày sản phẩm OCOP tại siêu thị, EXHIBITION",
        "Hội chợ Mùa Xuân, FAIR"
    })
    void the_name_tells_the_kind(String name, FairKind kind) {
        var day = LocalDate.parse("2025-12-11");
        assertThat(new PastEvent("38", name, day, day, "Thanh Hóa", null).kind())
                .isEqualTo(kind);
    }
}
