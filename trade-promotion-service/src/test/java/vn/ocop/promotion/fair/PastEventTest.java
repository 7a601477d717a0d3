package vn.ocop.promotion.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office calls an event tells its kind. */
class PastEventTest {

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
