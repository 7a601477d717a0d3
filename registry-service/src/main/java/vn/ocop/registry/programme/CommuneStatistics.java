package vn.ocop.registry.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.registry.programme.ProductStatistics.StarCounts;

@Schema(
        name = "CommuneStatistics",
        description =
                "Số sản phẩm được công nhận theo xã, theo địa giới cũ hoặc mới. Recognised products by commune, in old or"
                        + " new boundaries.",
        examples = "{\"province\":\"38\",\"unit\":\"product\",\"asOf\":\"2026-11-25\",\"boundaries\":\"old\","
                + "\"boundariesOf\":\"2025-06-30\",\"communes\":[" + CommuneStatistics.COUNT
                + "],\"unknownOldCommune\":654,\"toBeAssigned\":0,\"total\":661}")
record CommuneStatistics(
        @Schema(description = "Code of the province.", pattern = "^[0-9]{2}$")
        String province,

        @Schema(description = "What is counted: product.") String unit,

        @Schema(description = "Legal day of the count.") LocalDate asOf,

        @Schema(description = "old or new.", pattern = "^(old|new)$")
        String boundaries,

        @Schema(description = "Day of the boundaries: 30 June 2025, or the day of the count.")
        LocalDate boundariesOf,

        @Schema(description = "Communes with at least one, by code and then key.")
        List<CommuneCount> communes,

        @Schema(
                description =
                        "Of old boundaries: products registered in a commune that was made of several, so that only the"
                                + " new one is known.",
                minimum = "0")
        long unknownOldCommune,

        @Schema(
                description = "Of new boundaries: products of a split commune that no officer has assigned.",
                minimum = "0")
        long toBeAssigned,

        @Schema(description = "The communes' totals, unknownOldCommune and toBeAssigned together.", minimum = "0")
        long total) {

    static final String COUNT = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b40\",\"code\":\"15142\","
            + "\"fullName\":\"Xã Cẩm Thạch\",\"byLastStars\":{\"three\":6,\"four\":1,\"five\":0},\"valid\":4,"
            + "\"lapsed\":3,\"total\":7}";

    @Schema(name = "CommuneCount", description = "Số lượng của một xã. The figures of one commune.", examples = COUNT)
    record CommuneCount(
            @Schema(description = "Key of the commune; codes are used again.")
            UUID id,

            @Schema(description = "Its code on the day of the boundaries.", pattern = "^[0-9]{3}([0-9]{2})?$")
            String code,

            @Schema(description = "Its name on that day.") String fullName,

            StarCounts byLastStars,

            @Schema(description = "With a certificate in force on the day of the count.", minimum = "0")
            long valid,

            @Schema(minimum = "0") long lapsed,

            @Schema(description = "valid + lapsed.", minimum = "0")
            long total) {}
}
