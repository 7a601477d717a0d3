package vn.ocop.registry.drift;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "DriftReportPage",
        description = "Một trang các lần đối chiếu. One page of reports.",
        examples = "{\"items\":[" + DriftReportView.EXAMPLE + "],\"total\":1}")
record DriftReportPage(
        List<DriftReportView> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
