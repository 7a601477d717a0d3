package vn.ocop.assessment.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

/** A council as its readers see it; also what the audit keeps. */
@Schema(
        name = "Council",
        description = "Hội đồng đánh giá, phân hạng. A council with its members and working rules.",
        examples = "{\"id\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6071\",\"provinceCode\":\"38\","
                + "\"name\":\"Hội đồng OCOP tỉnh Thanh Hóa đợt 2 năm 2026\",\"chair\":\"chu-tich\","
                + "\"members\":[{\"subject\":\"chu-tich\",\"department\":\"UBND tỉnh\"}],\"conflicts\":[],"
                + "\"workingRules\":{\"quorumPercent\":75,\"maxSpreadPoints\":10,"
                + "\"gateAggregation\":\"MEAN_POINTS\",\"stopRule\":\"ANY_MEMBER\"},\"validFrom\":\"2026-11-01\"}")
record CouncilView(
        UUID id,
        @Schema(description = "Two digits.") String provinceCode,
        @Schema(description = "What the council is called.") String name,
        @Schema(description = "Subject of the chair.") String chair,

        @Schema(description = "All members, the chair included.")
        List<Seat> members,

        @Schema(description = "Known ties between members and producers.")
        List<Conflict> conflicts,

        CouncilRules workingRules,
        @Schema(description = "First day in force.") LocalDate validFrom,

        @Schema(description = "First day no longer in force; absent while open.") @MayBeAbsent
        LocalDate validTo) {}
