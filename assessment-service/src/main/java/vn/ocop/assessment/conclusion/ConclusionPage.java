package vn.ocop.assessment.conclusion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The conclusions of a dossier: none while it is open, one afterwards. */
@Schema(
        name = "ConclusionPage",
        description = "Kết luận về một hồ sơ. None while the dossier is open, then one.",
        examples = "{\"items\":[]}")
record ConclusionPage(List<ConclusionView> items) {}
