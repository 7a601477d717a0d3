package vn.ocop.funding;

/** What public money is paid for: one-time support of a product, or a reward for the stars of one decision. */
public enum Benefit {
    SUPPORT,
    REWARD
}
