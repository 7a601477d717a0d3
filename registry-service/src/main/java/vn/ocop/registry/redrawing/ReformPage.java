package vn.ocop.registry.redrawing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;
import vn.ocop.registry.reform.ReformView;

@Schema(
        name = "ReformPage",
        description = "Một trang các lần sắp xếp. One page of acts.",
        examples = "{\"items\":[" + ReformView.EXAMPLE + "],\"total\":1}")
record ReformPage(
        List<ReformView> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
