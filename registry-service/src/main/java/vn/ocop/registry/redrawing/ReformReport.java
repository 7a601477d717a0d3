package vn.ocop.registry.redrawing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

@Schema(
        name = "ReformReport",
        description = "Những gì chuyển theo một lần sắp xếp. What an act re-routes.",
        examples = "{\"reformId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"asOf\":\"2026-11-25\","
                + "\"units\":[" + ReformReport.UNIT + "],\"total\":" + ReformReport.COUNTS + ",\"toBeAssigned\":0,"
                + "\"openTasks\":[" + ReformReport.TASK + "],\"scopes\":[" + ReformReport.SCOPE + "]}")
record ReformReport(
        @Schema(description = "The act.") UUID reformId,

        @Schema(description = "Legal day the report is for.")
        LocalDate asOf,

        @Schema(description = "Every unit before the act, with what is registered in it.")
        List<UnitReport> units,

        Counts total,

        @Schema(
                description = "Products, producers and open ideas whose unit today an officer has to say.",
                minimum = "0")
        long toBeAssigned,

        @Schema(description = "Open work by thing; none is lost, each names where it goes.")
        List<OpenTask> openTasks,

        @Schema(description = "What officers of the old units reach on the day.")
        List<ScopeReport> scopes) {

    static final String COUNTS = "{\"producers\":12,\"products\":18,\"openIdeas\":4,\"proposedRecognitions\":2,"
            + "\"validRecognitions\":9,\"openDossiers\":3}";
    static final String UNIT = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3f\",\"code\":\"15136\","
            + "\"fullName\":\"Xã Cẩm Liên\",\"goesTo\":\"15142\",\"candidates\":[\"15142\"],\"counts\":" + COUNTS + "}";
    static final String TASK = "{\"kind\":\"DOSSIER\",\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2e01\","
            + "\"productId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c11\",\"from\":\"15136\",\"goesTo\":\"15142\"}";
    static final String SCOPE = "{\"code\":\"15136\",\"reaches\":[\"15136\",\"15142\"]}";

    @Schema(
            name = "ReformedUnit",
            description = "Đơn vị cũ và những gì đăng ký ở đó. A unit before the act.",
            examples = UNIT)
    record UnitReport(
            @Schema(description = "Key of the unit.") UUID id,

            @Schema(description = "Its code.", pattern = "^[0-9]{3}([0-9]{2})?$")
            String code,

            @Schema(description = "Its name before the act.")
            String fullName,

            @MayBeAbsent
            @Schema(
                    description = "Code of the unit its things are found under; absent when an officer has to say.",
                    pattern = "^[0-9]{3}([0-9]{2})?$")
            String goesTo,

            @Schema(description = "Codes of the units they may be in.")
            List<String> candidates,

            Counts counts) {}

    @Schema(name = "ReformCounts", description = "Số lượng. How much is registered or open.", examples = COUNTS)
    record Counts(
            @Schema(minimum = "0") long producers,

            @Schema(minimum = "0") long products,

            @Schema(description = "Ideas that are not yet products and not dropped.", minimum = "0")
            long openIdeas,

            @Schema(description = "Recognitions that await a decision.", minimum = "0")
            long proposedRecognitions,

            @Schema(description = "Certificates in force on the day; they stay as they were issued.", minimum = "0")
            long validRecognitions,

            @Schema(description = "Dossiers filed and not concluded, as far as the registry has heard.", minimum = "0")
            long openDossiers) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    producers + other.producers,
                    products + other.products,
                    openIdeas + other.openIdeas,
                    proposedRecognitions + other.proposedRecognitions,
                    validRecognitions + other.validRecognitions,
                    openDossiers + other.openDossiers);
        }
    }

    @Schema(name = "ReformTask", description = "Việc đang mở. One piece of open work.", examples = TASK)
    record OpenTask(
            @Schema(description = "DOSSIER, RECOGNITION that awaits a decision, or IDEA.")
            TaskKind kind,

            @Schema(description = "Id of the dossier, recognition or idea.")
            UUID id,

            @MayBeAbsent @Schema(description = "Its product; absent for ideas.")
            UUID productId,

            @Schema(description = "Code of the unit before the act.", pattern = "^[0-9]{3}([0-9]{2})?$")
            String from,

            @MayBeAbsent
            @Schema(
                    description = "Code of the unit that has it now; absent when an officer has to say.",
                    pattern = "^[0-9]{3}([0-9]{2})?$")
            String goesTo) {}

    /** What is open. */
    enum TaskKind {
        DOSSIER,
        RECOGNITION,
        IDEA
    }

    @Schema(
            name = "ReformScope",
            description = "Phạm vi của cán bộ xã cũ. What a token of an old code reaches.",
            examples = SCOPE)
    record ScopeReport(
            @Schema(description = "Code in the officer's token.", pattern = "^[0-9]{3}([0-9]{2})?$")
            String code,

            @Schema(description = "All codes it reaches on the day, by number.")
            List<String> reaches) {}
}
