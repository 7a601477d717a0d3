package vn.ocop.registry.drift;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "DriftRowPage",
        description = "Một trang các dòng đối chiếu. One page of a report's lines.",
        examples = "{\"items\":[" + DriftRowView.EXAMPLE + "],\"total\":1}")
record DriftRowPage(
        List<DriftRowView> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
