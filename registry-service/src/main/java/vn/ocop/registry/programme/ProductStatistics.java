package vn.ocop.registry.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ProductStatistics",
        description = "Số sản phẩm được công nhận theo hạng sao gần nhất. Recognised products by their last stars.",
        examples = "{\"province\":\"38\",\"unit\":\"product\",\"asOf\":\"2026-11-23\","
                + "\"byLastStars\":{\"three\":600,\"four\":59,\"five\":2},\"valid\":398,\"lapsed\":263,\"total\":661}")
record ProductStatistics(
        @Schema(description = "Code of the province; absent for all.", required = false)
        String province,

        @Schema(description = "What is counted: product.") String unit,

        @Schema(description = "Legal day of the count.") LocalDate asOf,

        @Schema(description = "Each product once, by the stars of its last recognition, whatever its state.")
        StarCounts byLastStars,

        @Schema(description = "Products with a certificate in force on the day.", minimum = "0")
        long valid,

        @Schema(description = "Products that were recognised and are no longer.", minimum = "0")
        long lapsed,

        @Schema(description = "valid + lapsed = three + four + five.", minimum = "0")
        long total) {

    @Schema(
            name = "StarCounts",
            description = "Số sản phẩm mỗi hạng. Products of each rank.",
            examples = "{\"three\":600,\"four\":59,\"five\":2}")
    record StarCounts(
            @Schema(minimum = "0") long three,
            @Schema(minimum = "0") long four,
            @Schema(minimum = "0") long five) {}
}
