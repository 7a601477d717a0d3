package vn.ocop.promotion.stand;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

/**
 * @param items at most {@code limit} applications
 * @param nextCursor absent on the last page
 * @param total absent unless {@code count=true}
 */
@Schema(name = "StandApplicationPage", description = "Một trang đơn đăng ký. One page of applications.", examples = """
                {"items": [{"id": "0198f0a4-8d2f-7e4b-8c63-4a70107b2d22", "fairId": "0198f0a4-7c1e-7d3a-9b52-3f6f0f6a1c11",
                 "producerId": "0198f0a4-9e30-7f5c-9d74-5b81218c3e33",
                 "products": ["0198f0a4-af41-7a6d-8e85-6c92329d4f44"], "state": "ACCEPTED", "booth": "A-12",
                 "atRisk": [], "submittedAt": "2026-10-05T03:15:00.000Z"}], "nextCursor": "eyJrIjoiMjAyNi0xMC0wNSJ9", "total": 51}""")
record StandPage(@Schema(required = true) List<StandView> items, String nextCursor, Long total) implements Paged {}
