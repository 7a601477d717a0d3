package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What the sheets of a product come to under Art. 3 and Annex II of the Decision. Members without a value are absent.
 * Totals and averages stand only with {@code SCORED} and {@code RESCORE_REQUIRED}.
 *
 * @param star 3 to 5; absent when the product reaches none and while the council must score again
 * @param recognised true with a star: only then are there a decision and a certificate
 * @param disqualified true when a ground was found
 * @param members part totals and total per sheet, in the order sent
 * @param sum all totals added
 * @param count how many sheets
 * @param average the exact average as a decimal: all digits when finite, otherwise cut after six; for reading only
 * @param averageExact whether {@code average} has all digits
 * @param averageFraction the exact average in lowest terms, {@code 209/3}
 * @param partAverages exact averages of the parts
 * @param spread highest total minus lowest
 * @param rescoreRequired whether the spread is above the limit of the working rules
 * @param bandStar 1 to 5, by the average alone
 * @param failedGates items that miss the mark of exactly this star, for "3", "4" and "5", whatever the band
 * @param provisionalStar what the sheets would give, when the council must score again
 * @param alternatives how another reading of council gates would change the star
 * @param grounds grounds found, with {@code DISQUALIFIED}
 * @param stops findings that ended the scoring, with {@code STOPPED}
 * @param errors why nothing can be evaluated, with {@code INVALID}
 * @param gapToNextStar the cheapest plan to the next star, when asked for with one sheet below five stars
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evaluation(
        Status status,
        Integer star,
        boolean recognised,
        boolean disqualified,
        List<MemberScore> members,
        Integer sum,
        Integer count,
        String average,
        Boolean averageExact,
        String averageFraction,
        PartAverages partAverages,
        Integer spread,
        Boolean rescoreRequired,
        Integer bandStar,
        Map<String, List<String>> failedGates,
        Integer provisionalStar,
        Alternatives alternatives,
        List<String> grounds,
        List<StopFound> stops,
        List<SheetError> errors,
        GapPlan gapToNextStar) {

    /** How far the work came, in its order: errors, grounds, stops, missing items, spread, score. */
    public enum Status {
        INVALID,
        DISQUALIFIED,
        STOPPED,
        RESCORE_REQUIRED,
        SCORED
    }

    /** Exact averages of the parts in lowest terms, {@code 156/5}. */
    public record PartAverages(
            @JsonProperty("A") String a,
            @JsonProperty("B") String b,
            @JsonProperty("C") String c) {}

    /** The other readings of a council's gates, each present only when it gives another star. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Alternatives(
            @JsonProperty("MEAN_POINTS") Alternative meanPoints,
            @JsonProperty("ALL_MEMBERS") Alternative allMembers,
            @JsonProperty("MAJORITY") Alternative majority) {}

    /** The star and the missed marks under another reading. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Alternative(Integer star, Map<String, List<String>> failedGates) {}

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
