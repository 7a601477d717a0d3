package vn.ocop.registry.place;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Commune",
        description =
                "Xã, phường, đặc khu; cả đơn vị cũ đã hết hiệu lực. A unit below the province, also an ended one.",
        examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\",\"code\":\"15142\",\"name\":\"Cẩm Thạch\","
                + "\"fullName\":\"Xã Cẩm Thạch\",\"type\":\"COMMUNE\",\"provinceCode\":\"38\","
                + "\"provinceName\":\"Tỉnh Thanh Hóa\",\"validFrom\":\"2025-07-01\","
                + "\"legalBasis\":\"1686/NQ-UBTVQH15\"}")
public record CommuneView(
        @Schema(description = "The registry's own key; codes are used again.")
        UUID id,

        @Schema(
                description = "Five-digit code; three digits for an old district without communes.",
                pattern = "^[0-9]{3}([0-9]{2})?$")
        String code,

        @Schema(description = "Name without its kind; never enough to tell a unit.")
        String name,

        @Schema(description = "Name with its kind.") String fullName,
        UnitType type,

        @Schema(description = "Code of its province at that time.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @Schema(description = "Name of its province at that time.")
        String provinceName,

        @Schema(description = "Code of the old district; absent since 1 July 2025.", required = false)
        String districtCode,

        @Schema(description = "Name of the old district; absent since 1 July 2025.", required = false)
        String districtName,

        @Schema(description = "First day; absent when unknown.", required = false)
        LocalDate validFrom,

        @Schema(description = "First day on which it is no more; absent while it exists.", required = false)
        LocalDate validTo,

        @Schema(description = "Resolution that made it, if known.", required = false)
        String legalBasis) {}
