package vn.ocop.promotion.stand;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application for a stand.
 *
 * @param id of the application
 * @param fairId id of the event
 * @param producerId who applied
 * @param products what would be shown, 1 to 50
 * @param state where it is in its life
 * @param booth booth number; absent before acceptance
 * @param reason why it was refused or lapsed; absent otherwise
 * @param atRisk products of a live application that are not recognised on all days of the event; empty when all is well
 * @param submittedAt UTC
 */
@Schema(name = "StandApplication", description = "Đơn đăng ký gian hàng. An application for a stand.", examples = """
                {"id": "0198f0a4-8d2f-7e4b-8c63-4a70107b2d22", "fairId": "0198f0a4-7c1e-7d3a-9b52-3f6f0f6a1c11",
                 "producerId": "0198f0a4-9e30-7f5c-9d74-5b81218c3e33",
                 "products": ["0198f0a4-af41-7a6d-8e85-6c92329d4f44"], "state": "ACCEPTED", "booth": "A-12",
                 "atRisk": [], "submittedAt": "2026-10-05T03:15:00.000Z"}""")
record StandView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID fairId,
        @Schema(required = true) UUID producerId,
        @Schema(required = true) List<UUID> products,
        @Schema(required = true) StandState state,

        @Schema(description = "Số gian hàng. Booth number; absent before acceptance.", examples = "A-12")
        String booth,

        @Schema(description = "Lý do từ chối hoặc mất hiệu lực. Why it was refused or lapsed.")
        String reason,

        @Schema(
                required = true,
                description = "Sản phẩm không được công nhận đủ các ngày của sự kiện."
                        + " Products of a live application that are not recognised on all days of the event.")
        List<UUID> atRisk,

        @Schema(required = true) Instant submittedAt) {}
