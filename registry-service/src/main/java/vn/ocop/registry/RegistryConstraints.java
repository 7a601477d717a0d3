package vn.ocop.registry;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.ConstraintReasons;
import vn.ocop.chassis.problem.Reason;

/** What the tables' own words mean to the caller: two requests may pass every check and still meet in the table. */
@ApplicationScoped
class RegistryConstraints implements ConstraintReasons {

    @Override
    public Map<String, Reason> byConstraint() {
        return Map.ofEntries(
                entry("recognition_once_per_decision", RegistryReason.DECISION_ALREADY_USED),
                entry("certificate_number_once", RegistryReason.CERTIFICATE_NUMBER_TAKEN),
                entry("certificate_number_given_once", RegistryReason.CERTIFICATE_NUMBER_TAKEN),
                entry("recognition_once_per_dossier", RegistryReason.ALREADY_REGISTERED),
                entry("recognition_source_id_once", RegistryReason.ALREADY_REGISTERED),
                entry("paper_once_in_force", RegistryReason.PAPER_ALREADY_FILED),
                entry("identifier_of_one_record", RegistryReason.IDENTIFIER_TAKEN),
                entry("identifier_once_per_record", RegistryReason.IDENTIFIER_TAKEN),
                entry("proposal_field_pending_once", CommonReason.REQUEST_IN_PROGRESS),
                entry("product_code_once", RegistryReason.ALREADY_REGISTERED),
                entry("producer_citizen_once", RegistryReason.CITIZEN_NUMBER_TAKEN),
                entry("producer_citizen_is_a_person", RegistryReason.CITIZEN_NUMBER_ONLY_OF_PERSONS),
                entry("commune_once_per_start", RegistryReason.ALREADY_REGISTERED),
                entry("commune_code_once_a_day", RegistryReason.COMMUNE_CODE_IN_USE),
                entry("revenue_once_a_year", RegistryReason.REVENUE_ALREADY_RECORDED),
                entry("reform_reversed_once", RegistryReason.MERGER_NOT_REVERSIBLE));
    }
}
