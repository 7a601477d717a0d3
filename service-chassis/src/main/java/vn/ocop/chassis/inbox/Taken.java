package vn.ocop.chassis.inbox;

/** What became of a fact that arrived. */
enum Taken {
    /** It was new, and nothing newer of its subject had been heard. */
    APPLIED,
    /** It was new but late: something as new or newer of its subject had been heard before, so a copy stays as it is. */
    STALE,
    /** This very fact had been taken before. */
    REPEATED
}
