package vn.ocop.assessment;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.ConstraintReasons;
import vn.ocop.chassis.problem.Reason;

/** What the database's own guards mean when two requests reach them at once. */
@Singleton
class AssessmentConstraints implements ConstraintReasons {

    @Override
    public Map<String, Reason> byConstraint() {
        return Map.of(
                "one_open_dossier_per_product_and_kind", AssessmentReason.DOSSIER_ALREADY_OPEN,
                "dossier_number_once", CommonReason.REQUEST_IN_PROGRESS,
                "one_sheet_per_member_and_dossier", CommonReason.STALE_VERSION,
                "council_conflict_pkey", CommonReason.CONFLICT);
    }
}
