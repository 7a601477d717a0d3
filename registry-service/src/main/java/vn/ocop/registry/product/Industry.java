package vn.ocop.registry.product;

/**
 * The six industries of Annex I: food, drinks, herbal, handicraft, ornamental creatures, tourism. {@code UNKNOWN} only
 * comes from lists of the past that do not tell it: such a product has no criteria set and no dossier can be filed, and
 * the other services hear of it when an officer has put it right.
 */
public enum Industry {
    I,
    II,
    III,
    IV,
    V,
    VI,
    UNKNOWN
}
