package vn.ocop.assessment.catalogue;

/** Who can be a producer (chủ thể), Art. 2 of the Decision. */
enum ProducerKind {
    ENTERPRISE,
    COOPERATIVE,
    COOPERATIVE_GROUP,
    FARM,
    HOUSEHOLD,
    ASSOCIATION
}
