package vn.ocop.registry.national;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "NationalPage",
        description = "Một trang bảng PTNT_OCOP. One page of the national table.",
        examples = "{\"items\":[" + NationalRow.EXAMPLE + "],\"total\":1}")
record NationalPage(
        List<NationalRow> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
