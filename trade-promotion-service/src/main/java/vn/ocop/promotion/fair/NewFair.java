package vn.ocop.promotion.fair;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event and whose office fills its stands. All days are legal days in Asia/Ho_Chi_Minh, inclusive.
 *
 * @param provinceCode two digits; the province whose office decides on applications, wherever the event is held
 * @param name 1 to 300 characters
 * @param kind kind of event
 * @param reach where it is held; in the province when absent
 * @param firstDay first day of the event
 * @param lastDay last day, not before the first
 * @param place 1 to 300 characters
 * @param booths places, 1 to 10000
 * @param opensOn first day on which applications are taken
 * @param closesOn last such day, not after the event's last day
 * @param minimumStars 3 to 5: what a product must have; 3 when absent
 */
@Schema(name = "NewFair", description = "Sự kiện mới. A new event.", examples = """
                {"provinceCode": "38", "name": "Hội nghị kết nối cung – cầu nông sản tỉnh Thanh Hóa năm 2026",
                 "kind": "SUPPLY_DEMAND_CONFERENCE", "reach": "IN_PROVINCE", "firstDay": "2026-12-11",
                 "lastDay": "2026-12-15", "place": "Quảng trường Lam Sơn, phường Hạc Thành", "booths": 300,
                 "opensOn": "2026-10-01", "closesOn": "2026-11-30", "minimumStars": 3}""")
record NewFair(
        @Schema(required = true, pattern = "^[0-9]{2}$") @NotNull @Pattern(regexp = "[0-9]{2}") String provinceCode,

        @Schema(required = true) @NotBlank @Size(max = 300) String name,
        @Schema(required = true) @NotNull FairKind kind,

        @Schema(description = "IN_PROVINCE when absent; item 4.3 of the criteria scores the three differently.")
        Reach reach,

        @Schema(required = true) @NotNull LocalDate firstDay,
        @Schema(required = true) @NotNull LocalDate lastDay,
        @Schema(required = true) @NotBlank @Size(max = 300) String place,
        @Schema(required = true) @Min(1) @Max(10000) int booths,
        @Schema(required = true) @NotNull LocalDate opensOn,
        @Schema(required = true) @NotNull LocalDate closesOn,

        @Schema(description = "3 when absent.") @Min(3) @Max(5) Integer minimumStars) {

    FairTerms terms() {
        return new FairTerms(
                name,
                kind,
                reach == null ? Reach.IN_PROVINCE : reach,
                firstDay,
                lastDay,
                place,
                booths,
                opensOn,
                closesOn,
                minimumStars == null ? Fair.FEWEST_STARS_OF_THE_PROGRAMME : minimumStars);
    }
}
