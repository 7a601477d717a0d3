package vn.ocop.chassis.handover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

/** One page of what went over, the latest day first. */
@Schema(
        name = "HandOverPage",
        description = "Một trang việc được chuyển giao. One page of what went over, the latest day first.",
        examples = "{\"items\":[" + HandOverView.EXAMPLE + "],\"total\":1}")
public record HandOverPage(
        List<HandOverView> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
