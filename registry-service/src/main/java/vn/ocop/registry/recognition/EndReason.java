package vn.ocop.registry.recognition;

/** Why a recognition no longer holds. */
public enum EndReason {
    EXPIRED,
    REVOKED,
    SUPERSEDED
}
