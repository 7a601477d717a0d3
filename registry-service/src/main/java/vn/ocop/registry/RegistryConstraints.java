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
        return Map.ofEntries(
                Map.entry("recognition_once_per_decision", RegistryReason.DECISION_ALREADY_USED),
                Map.entry("recognition_once_per_dossier", RegistryReason.ALREADY_REGISTERED),
                Map.entry("recognition_source_id_once", RegistryReason.ALREADY_REGISTERED),
                Map.entry("paper_once_in_force", RegistryReason.PAPER_ALREADY_FILED),
                Map.entry("product_code_once", RegistryReason.ALREADY_REGISTERED),
                Map.entry("product_source_id_once", RegistryReason.ALREADY_REGISTERED),
                Map.entry("producer_source_id_once", RegistryReason.ALREADY_REGISTERED),
                Map.entry("identifier_of_one_record", RegistryReason.IDENTIFIER_TAKEN),
                Map.entry("identifier_once_per_record", RegistryReason.IDENTIFIER_TAKEN),
                Map.entry("commune_once_per_start", RegistryReason.ALREADY_REGISTERED));
    }
}
