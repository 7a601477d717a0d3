package vn.ocop.registry.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ProducerStatistics",
        description = "Số chủ thể theo loại hình. Producers by kind.",
        examples = "{\"province\":\"38\",\"unit\":\"producer\",\"asOf\":\"2026-11-23\",\"byKind\":{\"enterprise\":82,"
                + "\"cooperative\":132,\"cooperativeGroup\":11,\"farm\":0,\"household\":267,\"association\":0},"
                + "\"total\":492}")
record ProducerStatistics(
        @Schema(description = "Code of the province; absent for all.", required = false)
        String province,

        @Schema(description = "What is counted: producer.") String unit,

        @Schema(description = "Legal day of the count.") LocalDate asOf,
        KindCounts byKind,
        @Schema(minimum = "0") long total) {

    @Schema(
            name = "KindCounts",
            description = "Số chủ thể mỗi loại hình. Producers of each kind.",
            examples = "{\"enterprise\":82,\"cooperative\":132,\"cooperativeGroup\":11,\"farm\":0,\"household\":267,"
                    + "\"association\":0}")
    record KindCounts(
            @Schema(minimum = "0") long enterprise,
            @Schema(minimum = "0") long cooperative,
            @Schema(minimum = "0") long cooperativeGroup,
            @Schema(minimum = "0") long farm,
            @Schema(minimum = "0") long household,
            @Schema(minimum = "0") long association) {}
}
