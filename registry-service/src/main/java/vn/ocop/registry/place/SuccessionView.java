package vn.ocop.registry.place;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Succession",
        description = "Đơn vị trước hoặc sau khi sắp xếp. The unit before or after a merger or split.",
        examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3f\",\"code\":\"15136\",\"fullName\":\"Xã Cẩm Liên\","
                + "\"districtName\":\"Huyện Cẩm Thủy\",\"coverage\":\"WHOLE\",\"effectiveDate\":\"2025-07-01\","
                + "\"legalBasis\":\"1686/NQ-UBTVQH15\"}")
public record SuccessionView(
        @Schema(description = "Key of the other unit.") UUID id,
        @Schema(description = "Its code at its time.") String code,
        @Schema(description = "Its name with its kind.") String fullName,

        @Schema(description = "Its old district, if it had one.", required = false)
        String districtName,

        @Schema(description = "PART when the old unit was split over several new ones.")
        Coverage coverage,

        @Schema(description = "First day of the new unit.") LocalDate effectiveDate,

        @Schema(description = "Resolution of the merger, if known.", required = false)
        String legalBasis) {}
