package vn.ocop.promotion.fair;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.promotion.PromotionReason;

/**
 * On what terms producers may apply. All days are legal days in Asia/Ho_Chi_Minh, inclusive.
 *
 * @param name 1 to 300 characters
 * @param kind kind of event
 * @param reach where it is held
 * @param firstDay first day of the event
 * @param lastDay last day, not before the first
 * @param place 1 to 300 characters
 * @param booths places, 1 to 10000
 * @param opensOn first day on which applications are taken
 * @param closesOn last such day, not after the event's last day
 * @param minimumStars 3 to 5: what a product must have
 */
@Schema(name = "FairTerms", description = "Điều kiện của sự kiện. The terms of an event.", examples = """
                {"name": "Hội nghị kết nối cung – cầu nông sản tỉnh Thanh Hóa năm 2026",
                 "kind": "SUPPLY_DEMAND_CONFERENCE", "reach": "IN_PROVINCE", "firstDay": "2026-12-11",
                 "lastDay": "2026-12-15", "place": "Quảng trường Lam Sơn, phường Hạc Thành", "booths": 300,
                 "opensOn": "2026-10-01", "closesOn": "2026-11-30", "minimumStars": 3}""")
record FairTerms(
        @Schema(required = true) @NotBlank @Size(max = 300) String name,
        @Schema(required = true) @NotNull FairKind kind,

        @Schema(required = true, description = "Item 4.3 of the criteria scores the three differently.") @NotNull Reach reach,

        @Schema(required = true) @NotNull LocalDate firstDay,
        @Schema(required = true) @NotNull LocalDate lastDay,
        @Schema(required = true) @NotBlank @Size(max = 300) String place,
        @Schema(required = true) @Min(1) @Max(10000) int booths,
        @Schema(required = true) @NotNull LocalDate opensOn,
        @Schema(required = true) @NotNull LocalDate closesOn,
        @Schema(required = true) @Min(3) @Max(5) int minimumStars) {

    /** Days run forward; nobody applies once the event is over. */
    void check() {
        if (lastDay.isBefore(firstDay)) {
            throw PromotionReason.DAYS_OUT_OF_ORDER.at("/lastDay");
        }
        if (closesOn.isBefore(opensOn) || closesOn.isAfter(lastDay)) {
            throw PromotionReason.DAYS_OUT_OF_ORDER.at("/closesOn");
        }
    }
}
