package vn.ocop.assessment.sheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All sheets of a dossier; a council has at most 50 members, so there is one page. */
@Schema(
        name = "MemberSheetPage",
        description = "Các phiếu đánh giá của một hồ sơ. All sheets of one dossier.",
        examples = "{\"items\":[]}")
record SheetPage(List<SheetView> items) {}
