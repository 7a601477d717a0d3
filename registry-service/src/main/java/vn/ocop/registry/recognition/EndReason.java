package vn.ocop.registry.recognition;

/** Why a recognition no longer holds. */
enum EndReason {
    EXPIRED,
    REVOKED,
    SUPERSEDED
}
