package vn.ocop.registry.identity;

/** What two records have in common that makes them look like one. */
public enum Likeness {
    /** The name, but for accents, tone marks, punctuation, the way its legal form is written or a typing error. */
    NAME,
    TAX_CODE,
    PHONE,
    CITIZEN_NUMBER
}
