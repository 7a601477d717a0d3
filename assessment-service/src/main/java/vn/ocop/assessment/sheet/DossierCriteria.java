package vn.ocop.assessment.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.assessment.book.CriteriaBook;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.CriteriaVersion;
import vn.ocop.assessment.dossier.Dossier;

/** The criteria a dossier was filed under; no version ever leaves the book, so they are always found. */
@ApplicationScoped
public class DossierCriteria {

    private final CriteriaBook book;

    DossierCriteria(CriteriaBook book) {
        this.book = book;
    }

    public CriteriaVersion version(Dossier dossier) {
        return book.version(dossier.ruleVersion()).orElseThrow();
    }

    public CriteriaSet set(Dossier dossier) {
        return version(dossier).set(dossier.criteriaSet()).orElseThrow();
    }
}
