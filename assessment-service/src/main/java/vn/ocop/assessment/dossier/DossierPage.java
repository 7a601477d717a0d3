package vn.ocop.assessment.dossier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

/** One page of dossiers. */
@Schema(name = "DossierPage", description = "Một trang hồ sơ. One page of dossiers, newest first.")
record DossierPage(
        List<DossierView> items,

        @Schema(description = "Sent back as cursor for the next page; absent on the last.", required = false)
        String nextCursor,

        @Schema(description = "All dossiers of the filter, when asked for.", minimum = "0", required = false)
        Long total)
        implements Paged {}
