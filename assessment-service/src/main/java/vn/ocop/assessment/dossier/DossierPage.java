package vn.ocop.assessment.dossier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

/** One page of dossiers. */
@Schema(
        name = "DossierPage",
        description = "Một trang hồ sơ. One page of dossiers, newest first.",
        examples = "{\"items\":[]}")
record DossierPage(
        List<DossierView> items,

        @Schema(description = "Sent back as cursor for the next page; absent on the last.") @MayBeAbsent
        String nextCursor,

        @Schema(description = "All dossiers of the filter, when asked for.", minimum = "0") @MayBeAbsent
        Long total)
        implements Paged {}
