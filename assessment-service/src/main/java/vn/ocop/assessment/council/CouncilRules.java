package vn.ocop.assessment.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.scoring.GateAggregation;
import vn.ocop.assessment.scoring.StopRule;
import vn.ocop.assessment.scoring.WorkingRules;

/** The working rules of one council, settled when it was set up; the Decision leaves all of them open. */
@Schema(
        name = "WorkingRules",
        description = "Quy chế hoạt động của Hội đồng. What the Decision leaves to a council's own rules.",
        examples = "{\"quorumPercent\":75,\"maxSpreadPoints\":10,\"gateAggregation\":\"MEAN_POINTS\","
                + "\"stopRule\":\"ANY_MEMBER\"}")
public record CouncilRules(
        @Schema(
                description = "Share of members, the chair included, that must have put a sheet, in percent.",
                minimum = "1",
                maximum = "100")
        int quorumPercent,

        @Schema(
                description = "Totals may lie so many points apart; more means scoring again.",
                minimum = "0",
                maximum = "100")
        int maxSpreadPoints,

        @Schema(description = "When the council as a whole meets a star minimum.")
        GateAggregation gateAggregation,

        @Schema(description = "How many members must raise a stop.")
        StopRule stopRule) {

    public WorkingRules scoring() {
        return new WorkingRules(maxSpreadPoints, gateAggregation, stopRule);
    }

    /** Exactly the share is enough. */
    public boolean quorate(int sheets, int members) {
        return sheets * 100L >= (long) quorumPercent * members;
    }
}
