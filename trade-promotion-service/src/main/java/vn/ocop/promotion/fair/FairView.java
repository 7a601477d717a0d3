package vn.ocop.promotion.fair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

/**
 * An event as everybody who is signed in may read it.
 *
 * @param id of the event
 * @param provinceCode two digits; the province whose office decides on applications
 * @param name the event's name
 * @param kind kind of event
 * @param reach where it is held; absent for an event of a file
 * @param firstDay legal day, inclusive
 * @param lastDay legal day, inclusive
 * @param place where
 * @param booths places in all; absent when a file did not tell
 * @param acceptedStands places given, 0 to {@code booths}
 * @param opensOn first day for applications; absent while nobody can apply
 * @param closesOn last day for applications, inclusive; absent while nobody can apply
 * @param minimumStars 3 to 5
 * @param createdAt UTC
 */
@Schema(name = "Fair", description = "Sự kiện xúc tiến. An event of trade promotion.", examples = """
                {"id": "0198f0a4-7c1e-7d3a-9b52-3f6f0f6a1c11", "provinceCode": "38",
                 "name": "Hội nghị kết nối cung – cầu nông sản tỉnh Thanh Hóa năm 2026",
                 "kind": "SUPPLY_DEMAND_CONFERENCE", "reach": "IN_PROVINCE", "firstDay": "2026-12-11",
                 "lastDay": "2026-12-15", "place": "Quảng trường Lam Sơn, phường Hạc Thành", "booths": 300,
                 "acceptedStands": 198, "opensOn": "2026-10-01", "closesOn": "2026-11-30", "minimumStars": 3,
                 "createdAt": "2026-09-15T02:30:00.000Z"}""")
record FairView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "38") String provinceCode,

        @Schema(required = true, examples = "Hội chợ Mùa Xuân năm 2027")
        String name,

        @Schema(required = true) FairKind kind,

        @Schema(description = "Absent for an event of a file.")
        Reach reach,

        @Schema(required = true) LocalDate firstDay,
        @Schema(required = true) LocalDate lastDay,

        @Schema(required = true, examples = "Quảng trường Lam Sơn, phường Hạc Thành")
        String place,

        @Schema(minimum = "1", maximum = "10000", description = "Absent when a file did not tell.") @MayBeAbsent
        Integer booths,

        @Schema(required = true, minimum = "0", description = "Số gian hàng đã duyệt. Places given.")
        int acceptedStands,

        @Schema(description = "Absent while nobody can apply.")
        LocalDate opensOn,

        @Schema(description = "Absent while nobody can apply.")
        LocalDate closesOn,

        @Schema(required = true, minimum = "3", maximum = "5")
        int minimumStars,

        @Schema(required = true) Instant createdAt) {}
