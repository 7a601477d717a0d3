package vn.ocop.registry.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "ProposalPage",
        description = "Một trang danh sách đề xuất. One page of proposals.",
        examples = "{\"items\":[" + ProposalView.EXAMPLE + "],\"total\":1}")
record ProposalPage(
        List<ProposalView> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
