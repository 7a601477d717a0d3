package vn.ocop.registry.province;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.registry.place.UnitType;

@Schema(
        name = "Province",
        description = "Tỉnh hoặc thành phố trực thuộc trung ương. A province or municipality.",
        examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3d\",\"code\":\"38\",\"name\":\"Thanh Hóa\","
                + "\"fullName\":\"Tỉnh Thanh Hóa\",\"type\":\"PROVINCE\",\"validFrom\":\"2025-07-01\","
                + "\"legalBasis\":\"1686/NQ-UBTVQH15\"}")
public record ProvinceView(
        @Schema(description = "The registry's own key; codes are used again.")
        UUID id,

        @Schema(description = "Two-digit code, Decision 19/2025/QĐ-TTg.", pattern = "^[0-9]{2}$")
        String code,

        @Schema(description = "Name without its kind.") String name,
        @Schema(description = "Name with its kind.") String fullName,

        @Schema(description = "PROVINCE or MUNICIPALITY.") UnitType type,

        @Schema(description = "First day; absent when unknown.", required = false)
        LocalDate validFrom,

        @Schema(description = "First day on which it is no more; absent while it exists.", required = false)
        LocalDate validTo,

        @Schema(description = "Resolution that made it, if known.", required = false)
        String legalBasis) {}
