package vn.ocop.registry.producer;

/**
 * Who may apply, Decision 26/2026 Article 2.3: co-operative, co-operative group, small or medium enterprise, farm,
 * household; an association only for tourism. Large enterprises are not named there.
 */
public enum ProducerKind {
    ENTERPRISE,
    COOPERATIVE,
    COOPERATIVE_GROUP,
    FARM,
    HOUSEHOLD,
    ASSOCIATION;

    /** Whether a natural person owns it, whose citizen number identifies it. */
    public boolean isOwnedByOnePerson() {
        return this == HOUSEHOLD || this == FARM;
    }

    /** Whether it is registered under the Law on Co-operatives. */
    public boolean isCooperative() {
        return this == COOPERATIVE || this == COOPERATIVE_GROUP;
    }

    /** Whether it may offer goods and not only tourism. */
    public boolean mayOfferGoods() {
        return this != ASSOCIATION;
    }
}
