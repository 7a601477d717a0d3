package vn.ocop.registry.recognition;

/** Why the product was assessed: first time, for more stars, or again before the certificate lapses. */
public enum RecognitionKind {
    FIRST,
    UPGRADE,
    REASSESSMENT
}
