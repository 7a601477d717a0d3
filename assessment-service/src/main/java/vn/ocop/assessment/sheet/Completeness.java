package vn.ocop.assessment.sheet;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.ocop.assessment.AssessmentReason;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.scoring.Sheet;
import vn.ocop.assessment.scoring.SheetCheck;
import vn.ocop.assessment.scoring.SheetError;
import vn.ocop.chassis.problem.FieldFault;
import vn.ocop.chassis.problem.Text;

/** A sheet counts towards the average, so it says something about every item, and nothing the set does not print. */
record Completeness(CriteriaSet set) {

    void require(Sheet sheet) {
        var check = new SheetCheck(set);
        var errors = check.errors(sheet);
        if (!errors.isEmpty()) {
            var refused = AssessmentReason.SHEET_WRONG.because(errors.size());
            errors.forEach(error -> refused.with(fault(error)));
            throw refused;
        }
        var missing = check.missing(sheet);
        if (!missing.isEmpty()) {
            var refused = AssessmentReason.SHEET_INCOMPLETE.because(
                    missing.stream().map(Item::code).collect(Collectors.joining(", ")));
            missing.forEach(item -> refused.with(new FieldFault(
                    pointer(item.code()), "item-missing", new Text("Chưa chấm tiêu chí này.", "No answer yet."))));
            throw refused;
        }
    }

    private static FieldFault fault(SheetError error) {
        return new FieldFault(
                error.item() == null ? "/stops" : pointer(error.item()),
                error.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                new Text("Lựa chọn không có trong bộ tiêu chí.", "The criteria set does not offer this here."));
    }

    private static String pointer(String item) {
        return "/choices/" + item.replace("~", "~0").replace("/", "~1");
    }
}
