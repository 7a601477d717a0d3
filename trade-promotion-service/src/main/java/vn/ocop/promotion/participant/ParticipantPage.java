package vn.ocop.promotion.participant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

/**
 * @param items at most {@code limit} products, by the file's id of the product
 * @param nextCursor absent on the last page
 * @param total absent unless {@code count=true}
 */
@Schema(
        name = "FairParticipantPage",
        description = "Một trang sản phẩm tại sự kiện. One page of products at an event.",
        examples = """
                {"items": [{"id": "0198f0a4-8d2f-7e4b-8c63-4a70107b2d22",
                 "fairId": "0198f0a4-7c1e-7d3a-9b52-3f6f0f6a1c11", "eventRef": "SEV-38-001",
                 "producerRef": "SPR-38-0356", "productRef": "SPD-38-0474",
                 "revenue": {"amount": 40800000, "currency": "VND"}}], "total": 1}""")
record ParticipantPage(@Schema(required = true) List<ParticipantView> items, String nextCursor, Long total)
        implements Paged {}
