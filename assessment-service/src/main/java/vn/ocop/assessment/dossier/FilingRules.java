package vn.ocop.assessment.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.assessment.AssessmentReason;
import vn.ocop.assessment.book.CriteriaBook;
import vn.ocop.assessment.catalogue.Catalogue;
import vn.ocop.assessment.catalogue.Product;
import vn.ocop.assessment.deadline.LegalTerms;

/** Who may file which product when, Art. 2, 6 and 7. */
@ApplicationScoped
class FilingRules {

    private final Catalogue catalogue;
    private final CriteriaBook criteria;
    private final LegalTerms terms;

    FilingRules(Catalogue catalogue, CriteriaBook criteria, LegalTerms terms) {
        this.catalogue = catalogue;
        this.criteria = criteria;
        this.terms = terms;
    }

    Product product(UUID id) {
        return catalogue.known(id);
    }

    /** The criteria a dossier filed on that day is judged by, now and later. */
    Dossier.Rules criteria(Product product, LocalDate day) {
        return criteria.inForceOn(day)
                .flatMap(version -> product.criteriaSet()
                        .flatMap(version::set)
                        .map(set -> new Dossier.Rules(set.code(), version.code())))
                .orElseThrow(AssessmentReason.CRITERIA_SET_MISSING::because);
    }

    void require(Product product, DossierKind kind, LocalDate day) {
        catalogue.requireEligible(product);
        if (kind.needsRecognition()) {
            var recognition =
                    catalogue.granted(product.id()).orElseThrow(AssessmentReason.NO_VALID_RECOGNITION::because);
            new RightTime(kind, recognition, terms.reassessmentWindow(day)).require(day);
        }
    }
}
