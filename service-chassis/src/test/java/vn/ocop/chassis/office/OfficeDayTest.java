package vn.ocop.chassis.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How offices write days. */
class OfficeDayTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "21/07/2024, 2024-07-21",
        "1/2/2025, 2025-02-01",
        "05.06.2024, 2024-06-05",
        "5-6-2024, 2024-06-05",
        "2025-10-28, 2025-10-28",
        "20/10/2024 00:00:00, 2024-10-20",
        "20/10/2024 0:00, 2024-10-20",
        "2024-10-20T00:00:00, 2024-10-20",
        "2024-10-20T00:00:00.000, 2024-10-20",
        "ngày 05 tháng 12 năm 2023, 2023-12-05",
        "Ngày 5 tháng 12 năm 2023, 2023-12-05",
        "NGÀY 5 THÁNG 12 NĂM 2023, 2023-12-05",
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
        "00/01/2024, BAD_DATE",
        "2024/03/15, BAD_DATE",
        "45291, BAD_DATE",
        "hôm qua, BAD_DATE",
        "0, BAD_DATE",
        "20/10/2024 08:30:00, BAD_DATE",
        "٠٥/١٢/٢٠٢٣, BAD_DATE",
        "15/03/24, AMBIGUOUS_DATE",
        "15.3.24, AMBIGUOUS_DATE",
        "15-03-24 00:00, AMBIGUOUS_DATE",
        "ngày 05 tháng 12 năm 23, AMBIGUOUS_DATE",
        "tháng 3/2024, INCOMPLETE_DATE",
        "Tháng 03 năm 2024, INCOMPLETE_DATE",
        "T3/2024, INCOMPLETE_DATE",
        "3/2024, INCOMPLETE_DATE",
        "2024-03, INCOMPLETE_DATE",
        "2024, INCOMPLETE_DATE",
        "năm 2024, INCOMPLETE_DATE",
        "Quý IV/2024, INCOMPLETE_DATE",
        "12/05/0204, DATE_OUT_OF_RANGE",
        "31/12/2017, DATE_OUT_OF_RANGE",
        "01/01/2031, DATE_OUT_OF_RANGE"
    })
    void what_is_no_day_says_why(String cell, OfficeReason reason) {
        assertThat(OfficeDay.of(cell)).isEqualTo(new OfficeDay(null, reason));
    }

    @Test
    void an_empty_cell_is_no_day_and_no_fault() {
        assertThat(OfficeDay.of("")).isEqualTo(new OfficeDay(null, null));
    }
}
