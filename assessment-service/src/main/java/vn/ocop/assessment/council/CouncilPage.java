package vn.ocop.assessment.council;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

/** One page of councils. */
@Schema(
        name = "CouncilPage",
        description = "Một trang Hội đồng. One page of councils, newest first.",
        examples = "{\"items\":[]}")
record CouncilPage(
        List<CouncilView> items,

        @Schema(description = "Sent back as cursor for the next page; absent on the last.") @MayBeAbsent
        String nextCursor,

        @Schema(description = "All councils of the filter, when asked for.", minimum = "0") @MayBeAbsent
        Long total)
        implements Paged {}
