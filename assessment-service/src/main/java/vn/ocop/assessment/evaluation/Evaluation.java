package vn.ocop.assessment.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.scoring.MemberScore;
import vn.ocop.assessment.scoring.SheetError;
import vn.ocop.assessment.scoring.StopFound;
import vn.ocop.assessment.scoring.Tally;

/**
 * What the sheets of a product come to under Art. 3 and Annex II of the Decision. Members without a value are absent.
 * Totals and averages stand only with {@code SCORED} and {@code RESCORE_REQUIRED}.
 */
@Schema(
        name = "Evaluation",
        description = "Kết quả đánh giá. What the sheets of a product come to; totals stand only "
                + "with SCORED and RESCORE_REQUIRED.",
        examples = "{\"status\":\"SCORED\",\"star\":3,\"recognised\":true,\"disqualified\":false,"
                + "\"members\":[{\"member\":\"M1\",\"A\":24,\"B\":15,\"C\":23,\"total\":62}],"
                + "\"sum\":62,\"count\":1,\"average\":\"62\",\"averageExact\":true,\"averageFraction\":\"62\","
                + "\"partAverages\":{\"A\":\"24\",\"B\":\"15\",\"C\":\"23\"},\"spread\":0,\"rescoreRequired\":false,"
                + "\"bandStar\":3,\"failedGates\":{\"3\":[],\"4\":[\"2.3\"],\"5\":[\"1.3\",\"1.5\"]}}",
        requiredProperties = {"status", "recognised", "disqualified"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evaluation(
        Status status,

        @Schema(
                description = "3 to 5; absent when the product reaches none and while the council must score again.",
                minimum = "3",
                maximum = "5")
        Integer star,

        @Schema(description = "True with a star: only then are there a decision and a certificate.")
        boolean recognised,

        @Schema(description = "True when a ground was found.")
        boolean disqualified,

        @Schema(description = "Part totals and total per sheet, in the order sent.")
        List<MemberScore> members,

        @Schema(description = "All totals added.", minimum = "0", maximum = "20000")
        Integer sum,

        @Schema(description = "How many sheets.", minimum = "1", maximum = "200")
        Integer count,

        @Schema(
                description = "The exact average as a decimal: all digits when finite, otherwise cut after "
                        + "six; for reading only.")
        String average,

        @Schema(description = "Whether average has all digits.")
        Boolean averageExact,

        @Schema(description = "The exact average in lowest terms, 209/3.")
        String averageFraction,

        @Schema(description = "Exact averages of the parts.")
        PartAverages partAverages,

        @Schema(description = "Highest total minus lowest.", minimum = "0", maximum = "100")
        Integer spread,

        @Schema(description = "Whether the spread is above the limit of the working rules.")
        Boolean rescoreRequired,

        @Schema(description = "1 to 5, by the average alone.", minimum = "1", maximum = "5")
        Integer bandStar,

        @Schema(description = "Items that miss the mark of exactly this star, for '3', '4' and '5', whatever the band.")
        Map<String, List<String>> failedGates,

        @Schema(
                description = "What the sheets would give, when the council must score again.",
                minimum = "3",
                maximum = "5")
        Integer provisionalStar,

        @Schema(description = "How another reading of council gates would change the star.")
        Alternatives alternatives,

        @Schema(description = "Grounds found, with DISQUALIFIED.")
        List<String> grounds,

        @Schema(description = "Findings that ended the scoring, with STOPPED.")
        List<StopFound> stops,

        @Schema(description = "Why nothing can be evaluated, with INVALID.")
        List<SheetError> errors,

        @Schema(description = "The cheapest plan to the next star, when asked for with one sheet below five stars.")
        GapPlan gapToNextStar) {

    /** How far the work came, in its order: errors, grounds, stops, missing items, spread, score. */
    @Schema(
            name = "EvaluationStatus",
            description = "Kết quả xử lý. How far the work came. Clients must accept unknown values.")
    public enum Status {
        INVALID,
        DISQUALIFIED,
        STOPPED,
        RESCORE_REQUIRED,
        SCORED
    }

    /** Exact averages of the parts in lowest terms, {@code 156/5}. */
    @Schema(
            name = "PartAverages",
            description = "Điểm trung bình từng phần, chính xác. Exact averages of the parts.",
            examples = "{\"A\":\"156/5\",\"B\":\"87/5\",\"C\":\"107/5\"}",
            requiredProperties = {"A", "B", "C"})
    public record PartAverages(
            @JsonProperty("A") String a,
            @JsonProperty("B") String b,
            @JsonProperty("C") String c) {}

    /** The other readings of a council's gates, each present only when it gives another star. */
    @Schema(
            name = "EvaluationAlternatives",
            description = "Kết quả theo cách xét điều kiện sao khác. Other readings of council gates "
                    + "that give another star.",
            examples = "{\"MAJORITY\":{\"star\":3,\"failedGates\":{\"3\":[],\"4\":[\"2.1\"],\"5\":[\"1.5\"]}}}")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Alternatives(
            @JsonProperty("MEAN_POINTS") Alternative meanPoints,
            @JsonProperty("ALL_MEMBERS") Alternative allMembers,
            @JsonProperty("MAJORITY") Alternative majority) {}

    /** The star and the missed marks under another reading. */
    @Schema(
            name = "EvaluationAlternative",
            description = "Hạng sao theo cách xét khác. The star and the missed minimums under another reading.",
            examples = "{\"star\":3,\"failedGates\":{\"3\":[],\"4\":[\"2.1\"],\"5\":[\"1.5\"]}}",
            requiredProperties = {"failedGates"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Alternative(
            @Schema(minimum = "3", maximum = "5") Integer star, Map<String, List<String>> failedGates) {}

    static Evaluation invalid(List<SheetError> errors) {
        return unscored(Status.INVALID, null, null, errors);
    }

    static Evaluation disqualified(List<String> grounds) {
        return unscored(Status.DISQUALIFIED, grounds, null, null);
    }

    static Evaluation stopped(List<StopFound> stops) {
        return unscored(Status.STOPPED, null, stops, null);
    }

    static Evaluation scored(Outcome outcome, GapPlan gap) {
        var tally = outcome.tally();
        var again = outcome.rescoreRequired();
        var star = again ? null : outcome.star();
        return new Evaluation(
                again ? Status.RESCORE_REQUIRED : Status.SCORED,
                star,
                star != null,
                false,
                tally.scores(),
                tally.sum(),
                tally.scores().size(),
                tally.average().decimal(),
                tally.average().finite(),
                tally.average().toString(),
                partAverages(tally),
                tally.spread(),
                again,
                outcome.bandStar(),
                outcome.gates().failedByStar(),
                again ? outcome.star() : null,
                again ? null : outcome.alternatives(),
                null,
                null,
                null,
                gap);
    }

    private static PartAverages partAverages(Tally tally) {
        return new PartAverages(
                tally.average(MemberScore::a).toString(),
                tally.average(MemberScore::b).toString(),
                tally.average(MemberScore::c).toString());
    }

    private static Evaluation unscored(
            Status status, List<String> grounds, List<StopFound> stops, List<SheetError> errors) {
        return new Evaluation(
                status,
                null,
                false,
                status == Status.DISQUALIFIED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                grounds,
                stops,
                errors,
                null);
    }
}
