package vn.ocop.funding.policy;

/** What a higher level pays to a product that was rewarded before; provinces differ, so it is data. */
public enum UpgradeMode {
    /** The whole amount of the new level, at every decision. */
    FULL,
    /** Only what the new level is above the highest level rewarded so far. */
    DIFFERENCE
}
