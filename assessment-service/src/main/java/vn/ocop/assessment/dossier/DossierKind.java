package vn.ocop.assessment.dossier;

/** Why a dossier is filed, Art. 6: for the first time, for a higher rank, or to be ranked again before the end. */
public enum DossierKind {
    FIRST,
    UPGRADE,
    REASSESSMENT;

    boolean needsRecognition() {
        return this != FIRST;
    }
}
