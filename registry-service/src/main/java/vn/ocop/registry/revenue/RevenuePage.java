package vn.ocop.registry.revenue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "RevenuePage",
        description = "Một trang doanh thu năm. One page of yearly revenues.",
        examples = "{\"items\":[" + RevenueView.EXAMPLE + "],\"total\":1}")
record RevenuePage(
        List<RevenueView> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
