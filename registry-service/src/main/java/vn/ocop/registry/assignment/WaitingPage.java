package vn.ocop.registry.assignment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "WaitingPage",
        description = "Một trang những gì còn chờ phân xã. One page of what waits to be assigned.",
        examples = "{\"items\":[" + WaitingView.EXAMPLE + "],\"total\":1}")
record WaitingPage(
        List<WaitingView> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
