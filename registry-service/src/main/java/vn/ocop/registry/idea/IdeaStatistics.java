package vn.ocop.registry.idea;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

@Schema(
        name = "IdeaStatistics",
        description = "Ý tưởng thành sản phẩm. How many ideas of a time became products and were recognised.",
        examples = "{\"province\":\"80\",\"from\":\"2026-01-01\",\"to\":\"2026-12-31\",\"unit\":\"idea\","
                + "\"asOf\":\"2026-11-23\",\"total\":40,\"byState\":{\"registered\":20,\"inPreparation\":8,"
                + "\"becameProduct\":10,\"dropped\":2},\"recognised\":4,\"becameProductPercent\":25.0,"
                + "\"recognisedPercent\":10.0,\"byCommune\":[{\"commune\":\"25459\",\"total\":40,\"byState\":"
                + "{\"registered\":20,\"inPreparation\":8,\"becameProduct\":10,\"dropped\":2},\"recognised\":4}]}")
record IdeaStatistics(
        @MayBeAbsent @Schema(description = "Code of the province; absent for all.")
        String province,

        @MayBeAbsent @Schema(description = "First day of registration counted; absent for the beginning.")
        LocalDate from,

        @MayBeAbsent @Schema(description = "Last day of registration counted, included; absent for today.")
        LocalDate to,

        @Schema(description = "What is counted: idea.") String unit,

        @Schema(description = "Legal day of the count; states are those of this day.")
        LocalDate asOf,

        @Schema(description = "Ideas registered from the first to the last day.", minimum = "0")
        long total,

        @Schema(description = "The same by state today; they add up to total.")
        IdeaStateCounts byState,

        @Schema(description = "Ideas whose product has ever been recognised.", minimum = "0")
        long recognised,

        @MayBeAbsent
        @Schema(description = "becameProduct of total in percent, half up to one decimal; absent without ideas.")
        BigDecimal becameProductPercent,

        @MayBeAbsent
        @Schema(description = "recognised of total in percent, half up to one decimal; absent without ideas.")
        BigDecimal recognisedPercent,

        @Schema(description = "By commune of registration, by code; communes without ideas are left out.")
        List<IdeaCommuneCounts> byCommune) {

    @Schema(
            name = "IdeaStateCounts",
            description = "Số ý tưởng theo trạng thái. Ideas by state.",
            examples = "{\"registered\":20,\"inPreparation\":8,\"becameProduct\":10,\"dropped\":2}")
    record IdeaStateCounts(
            @Schema(minimum = "0") long registered,
            @Schema(minimum = "0") long inPreparation,
            @Schema(minimum = "0") long becameProduct,
            @Schema(minimum = "0") long dropped) {

        IdeaStateCounts plus(IdeaStateCounts other) {
            return new IdeaStateCounts(
                    registered + other.registered,
                    inPreparation + other.inPreparation,
                    becameProduct + other.becameProduct,
                    dropped + other.dropped);
        }

        long sum() {
            return registered + inPreparation + becameProduct + dropped;
        }
    }

    @Schema(
            name = "IdeaCommuneCounts",
            description = "Số ý tưởng của một xã. Ideas of one commune.",
            examples = "{\"commune\":\"25459\",\"total\":3,\"byState\":{\"registered\":1,\"inPreparation\":1,"
                    + "\"becameProduct\":1,\"dropped\":0},\"recognised\":1}")
    record IdeaCommuneCounts(
            @Schema(pattern = "^[0-9]{5}$") String commune,
            @Schema(minimum = "0") long total,
            IdeaStateCounts byState,
            @Schema(minimum = "0") long recognised) {}

    static IdeaStatistics of(
            String province, LocalDate from, LocalDate to, LocalDate asOf, List<IdeaCommuneCounts> communes) {
        var states = communes.stream()
                .map(IdeaCommuneCounts::byState)
                .reduce(new IdeaStateCounts(0, 0, 0, 0), IdeaStateCounts::plus);
        var recognised =
                communes.stream().mapToLong(IdeaCommuneCounts::recognised).sum();
        var total = states.sum();
        return new IdeaStatistics(
                province,
                from,
                to,
                "idea",
                asOf,
                total,
                states,
                recognised,
                percent(states.becameProduct(), total),
                percent(recognised, total),
                communes);
    }

    private static BigDecimal percent(long part, long total) {
        return total == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
    }
}
