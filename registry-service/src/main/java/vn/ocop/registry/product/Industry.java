package vn.ocop.registry.product;

/** The six industries of Annex I: food, drinks, herbal, handicraft, ornamental creatures, tourism. */
public enum Industry {
    I,
    II,
    III,
    IV,
    V,
    VI
}
