package vn.ocop.registry.standing;

/** What the state's word on a product is worth today: its last recognition decides. */
public enum ProductStanding {
    /** Its certificate is in force. */
    VALID,
    /** It was recognised and is no more. */
    LAPSED,
    /** Its last certificate was withdrawn (Article 8). */
    REVOKED,
    /** No decision has ever recognised it. */
    NEVER
}
