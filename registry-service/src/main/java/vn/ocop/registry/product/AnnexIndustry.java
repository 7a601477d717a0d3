package vn.ocop.registry.product;

/** What an officer may say of a product: one of the six industries of Annex I, never that it is unknown. */
public enum AnnexIndustry {
    I,
    II,
    III,
    IV,
    V,
    VI;

    public Industry industry() {
        return Industry.valueOf(name());
    }
}
