package vn.ocop.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ocop.chassis.problem.ConstraintReasons;
import vn.ocop.chassis.problem.Reason;

/** What the tables' own words mean to the caller: two requests may pass every check and still meet in the table. */
@ApplicationScoped
class RegistryConstraints implements ConstraintReasons {

    @Override
    public Map<String, Reason> byConstraint() {
        return Map.of(
                "recognition_once_per_decision", RegistryReason.DECISION_ALREADY_USED,
                "recognition_once_per_dossier", RegistryReason.ALREADY_REGISTERED,
                "recognition_source_id_once", RegistryReason.ALREADY_REGISTERED,
                "paper_once_in_force", RegistryReason.PAPER_ALREADY_FILED,
                "product_code_once", RegistryReason.ALREADY_REGISTERED,
                "product_source_id_once", RegistryReason.ALREADY_REGISTERED,
                "producer_source_id_once", RegistryReason.ALREADY_REGISTERED,
                "commune_once_per_start", RegistryReason.ALREADY_REGISTERED);
    }
}
