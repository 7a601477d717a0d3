package vn.ocop.registry.proposal;

/** What a proposal is about. */
enum About {
    PRODUCER,
    PRODUCT
}
