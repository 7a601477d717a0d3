package vn.ocop.promotion.fair;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

/**
 * @param items at most {@code limit} events
 * @param nextCursor absent on the last page
 * @param total absent unless {@code count=true}
 */
@Schema(name = "FairPage", description = "Một trang sự kiện. One page of events.", examples = """
                {"items": [{"id": "0198f0a4-7c1e-7d3a-9b52-3f6f0f6a1c11", "provinceCode": "38",
                 "name": "Hội nghị kết nối cung – cầu nông sản tỉnh Thanh Hóa năm 2026",
                 "kind": "SUPPLY_DEMAND_CONFERENCE", "reach": "IN_PROVINCE", "firstDay": "2026-12-11",
                 "lastDay": "2026-12-15", "place": "Quảng trường Lam Sơn, phường Hạc Thành", "booths": 300,
                 "acceptedStands": 198, "opensOn": "2026-10-01", "closesOn": "2026-11-30", "minimumStars": 3,
                 "createdAt": "2026-09-15T02:30:00.000Z"}], "nextCursor": "eyJrIjoiMjAyNi0xMi0xMSJ9", "total": 51}""")
record FairPage(@Schema(required = true) List<FairView> items, String nextCursor, Long total) implements Paged {}
