package vn.ocop.assessment.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.criteria.Band;
import vn.ocop.assessment.evaluation.Evaluation;
import vn.ocop.assessment.scoring.MemberScore;
import vn.ocop.assessment.scoring.StopFound;
import vn.ocop.chassis.openapi.MayBeAbsent;

/** A conclusion as its readers see it; also what the audit keeps. */
@Schema(
        name = "Conclusion",
        description = "Kết luận của Hội đồng. The council's result; it never changes.",
        examples = "{\"id\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6073\","
                + "\"dossierId\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6072\","
                + "\"councilId\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6071\",\"outcome\":\"RATED\",\"stars\":4,"
                + "\"level\":\"PROVINCE\",\"bandStars\":4,\"sumPoints\":226,\"sheets\":3,\"averageFraction\":\"226/3\","
                + "\"average\":\"75.333333\",\"partAverages\":{\"A\":\"31\",\"B\":\"55/3\",\"C\":\"26\"},\"spread\":4,"
                + "\"failedGates\":{\"3\":[],\"4\":[],\"5\":[\"2.3\"]},\"grounds\":[],\"stops\":[],"
                + "\"ruleVersion\":\"QD-26-2026\",\"concludedOn\":\"2026-11-23\","
                + "\"concludedAt\":\"2026-11-23T07:00:00.000Z\"}")
record ConclusionView(
        UUID id,
        UUID dossierId,
        UUID councilId,

        @Schema(description = "RATED, or DISQUALIFIED by a printed ground or a stop.")
        Verdict.Outcome outcome,

        @Schema(description = "3 to 5, or 0 when there is nothing to recognise.", minimum = "0", maximum = "5")
        int stars,

        @Schema(description = "Who decides on recognition; absent without stars.") @MayBeAbsent
        Band.Level level,

        @Schema(description = "Band of the average alone, before star minimums.", minimum = "1", maximum = "5")
        int bandStars,

        @Schema(description = "All members' totals added.", minimum = "0", maximum = "5000")
        int sumPoints,

        @Schema(description = "How many sheets counted.", minimum = "1", maximum = "50")
        int sheets,

        @Schema(description = "The exact average in lowest terms; it is never rounded.")
        String averageFraction,

        @Schema(description = "The average for reading: all digits, or cut after six.")
        String average,

        @Schema(description = "Exact averages of the parts.") @MayBeAbsent
        Evaluation.PartAverages partAverages,

        @Schema(description = "Highest total minus lowest, points.", minimum = "0", maximum = "100") @MayBeAbsent
        Integer spread,

        @Schema(description = "Items that miss the mark of a star, by star.") @MayBeAbsent
        Map<String, List<String>> failedGates,

        @Schema(description = "Totals by member, for the chair and the province.") @MayBeAbsent
        List<MemberScore> members,

        @Schema(description = "Printed grounds for turning the dossier away.")
        List<String> grounds,

        @Schema(description = "Findings that ended the scoring.")
        List<StopFound> stops,

        @Schema(description = "Version of the criteria that was applied.")
        String ruleVersion,

        @Schema(description = "Legal day in Việt Nam.") LocalDate concludedOn,
        @Schema(description = "When, UTC.") Instant concludedAt) {}
