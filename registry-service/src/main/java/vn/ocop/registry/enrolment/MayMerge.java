package vn.ocop.registry.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.standing.LegalBasis;
import vn.ocop.registry.standing.RecognitionBook;

/**
 * When two records may become one. Both are of one producer; what councils judged under another set is another product;
 * no certificate in force goes under, as only the authority ends one (Article 8); and of two that were recognised the
 * one recognised last lives on, so that its stars rest on the last decision.
 */
@ApplicationScoped
class MayMerge {

    private static final String SURVIVOR = "/survivorId";

    private final RecognitionBook recognitions;
    private final Clock clock;

    MayMerge(RecognitionBook recognitions, Clock clock) {
        this.recognitions = recognitions;
        this.clock = clock;
    }

    /** @throws vn.ocop.chassis.problem.Refused at {@code /survivorId} when they may not */
    void require(Product merged, Product survivor) {
        if (!merged.producerId().equals(survivor.producerId())) {
            throw RegistryReason.MERGE_OF_TWO_PRODUCERS.at(SURVIVOR);
        }
        if (merged.isJudged() && !merged.isOfTheSetOf(survivor)) {
            throw RegistryReason.MERGE_OF_TWO_SETS.at(SURVIVOR, merged.criteriaSet());
        }
        var bases = recognitions.of(List.of(merged.id(), survivor.id()));
        require(bases.get(merged.id()), bases.get(survivor.id()), Legal.today(clock));
    }

    /** @param merged,survivor what each one's stars rest on, or null */
    static void require(LegalBasis merged, LegalBasis survivor, LocalDate today) {
        if (merged == null || sameDecision(merged, survivor)) {
            return;
        }
        if (merged.holdsOn(today)) {
            throw RegistryReason.MERGE_ENDS_CERTIFICATE.at(
                    SURVIVOR, merged.decisionNumber() + "/" + merged.decisionSymbol(), merged.lastDay());
        }
        if (survivor == null || survivor.validFrom().isBefore(merged.validFrom())) {
            throw RegistryReason.MERGE_OTHER_WAY_ROUND.at(SURVIVOR, merged.validFrom());
        }
    }

    /** One decision that was entered for both is one certificate. */
    private static boolean sameDecision(LegalBasis one, LegalBasis other) {
        return other != null
                && one.authority().equals(other.authority())
                && one.decisionNumber().equals(other.decisionNumber())
                && one.decisionSymbol().equals(other.decisionSymbol())
                && one.decidedOn().equals(other.decidedOn());
    }
}
