package vn.ocop.promotion.participant;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.promotion.exhibitor.Vnd;

/**
 * One product at one past event.
 *
 * @param id of the entry
 * @param fairId id of the event
 * @param eventRef the file's own id of the event; absent when its list had none
 * @param producerRef the file's own id of the producer
 * @param productRef the file's own id of the product
 * @param revenue what was sold there
 */
@Schema(
        name = "FairParticipant",
        description = "Một sản phẩm tại sự kiện và doanh thu. One product at an event.",
        examples = """
                {"id": "0198f0a4-8d2f-7e4b-8c63-4a70107b2d22", "fairId": "0198f0a4-7c1e-7d3a-9b52-3f6f0f6a1c11",
                 "eventRef": "SEV-38-001", "producerRef": "SPR-38-0356", "productRef": "SPD-38-0474",
                 "revenue": {"amount": 40800000, "currency": "VND"}}""")
record ParticipantView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID fairId,

        @Schema(description = "Mã sự kiện trong tệp. The file's own id of the event.", examples = "SEV-38-001")
        @MayBeAbsent
        String eventRef,

        @Schema(required = true, examples = "SPR-38-0356") String producerRef,
        @Schema(required = true, examples = "SPD-38-0474") String productRef,
        @Schema(required = true) Vnd revenue) {}
