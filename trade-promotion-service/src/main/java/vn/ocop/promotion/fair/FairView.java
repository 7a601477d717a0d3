package vn.ocop.promotion.fair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event as everybody who is signed in may read it.
 *
 * @param id of the event
 * @param provinceCode two digits; the province whose office decides on applications
 * @param name the event's name
 * @param kind kind of event
 * @param reach where it is held
 * @param firstDay legal day, inclusive
 * @param lastDay legal day, inclusive
 * @param place where
 * @param booths places in all
 * @param acceptedStands places given, 0 to {@code booths}
 * @param opensOn first day for applications
 * @param closesOn last day for applications, inclusive
 * @param minimumStars 3 to 5
 * @param createdAt UTC
 */
@Schema(name = "Fair", description = "Sự kiện xúc tiến. An event of trade promotion.")
record FairView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "38") String provinceCode,

        @Schema(required = true, examples = "Hội chợ Mùa Xuân năm 2027")
        String name,

        @Schema(required = true) FairKind kind,
        @Schema(required = true) Reach reach,
        @Schema(required = true) LocalDate firstDay,
        @Schema(required = true) LocalDate lastDay,

        @Schema(required = true, examples = "Quảng trường Lam Sơn, phường Hạc Thành")
        String place,

        @Schema(required = true, minimum = "1", maximum = "10000")
        int booths,

        @Schema(required = true, minimum = "0", description = "Số gian hàng đã duyệt. Places given.")
        int acceptedStands,

        @Schema(required = true) LocalDate opensOn,
        @Schema(required = true) LocalDate closesOn,

        @Schema(required = true, minimum = "3", maximum = "5")
        int minimumStars,

        @Schema(required = true) Instant createdAt) {}
