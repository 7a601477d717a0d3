package vn.ocop.registry.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.registry.history.HistoryEntry.FieldChange;

@Schema(
        name = "Proposal",
        description = "Đề xuất sửa đổi của chủ thể. A change that a producer proposes of its record or product (R13).",
        examples = ProposalView.EXAMPLE)
record ProposalView(
        UUID id,

        @Schema(description = "Whether the producer itself or one of its products shall change.")
        About about,

        @Schema(description = "Id of that producer or product.")
        UUID recordId,

        @Schema(description = "Who proposes it.") UUID producerId,

        @Schema(description = "Province whose officers decide it.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @Schema(description = "Commune whose officers decide it.", pattern = "^[0-9]{5}$")
        String communeCode,

        @Schema(
                description = "Each field when the proposal was made, and as it shall be, by name; those of a part as"
                        + " details.story. capacity and pictures are told as JSON.",
                minItems = 1,
                maxItems = 20)
        List<FieldChange> changes,

        @Schema(description = "Why, in the producer's words.", minLength = 5, maxLength = 500)
        String reason,

        ProposalState state,

        @Schema(description = "Subject of the token that proposed it.", maxLength = 255)
        String proposedBy,

        @Schema(description = "When, UTC.") Instant proposedAt,

        @MayBeAbsent
        @Schema(
                description = "Who accepted, refused, withdrew or superseded it; absent while PENDING.",
                maxLength = 255)
        String endedBy,

        @MayBeAbsent @Schema(description = "When, UTC; absent while PENDING.")
        Instant endedAt,

        @MayBeAbsent @Schema(description = "Why not; with REFUSED.", minLength = 5, maxLength = 500)
        String refusalReason,

        @MayBeAbsent @Schema(description = "The newer proposal; with SUPERSEDED.")
        UUID supersededBy) {

    static final String EXAMPLE = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a4001\",\"about\":\"PRODUCT\","
            + "\"recordId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\","
            + "\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"provinceCode\":\"38\","
            + "\"communeCode\":\"15142\",\"changes\":[{\"field\":\"name\",\"before\":\"Nước mắm Ba Làng\","
            + "\"after\":\"Nước mắm cốt Ba Làng\"}],\"reason\":\"Đổi nhãn từ tháng 11\",\"state\":\"PENDING\","
            + "\"proposedBy\":\"chu-the-ba-lang\",\"proposedAt\":\"2026-11-23T07:00:00.000Z\"}";

    /** What the audit chain keeps: a name may be a person's, so it tells of the fields only. */
    record Trail(About about, UUID recordId, List<String> fields, ProposalState state, UUID supersededBy) {}

    Trail trail() {
        return new Trail(
                about, recordId, changes.stream().map(FieldChange::field).toList(), state, supersededBy);
    }
}
