package vn.ocop.registry.producer;

/** Who may apply, Article 2; an association only for tourism. */
public enum ProducerKind {
    ENTERPRISE,
    COOPERATIVE,
    COOPERATIVE_GROUP,
    FARM,
    HOUSEHOLD,
    ASSOCIATION
}
