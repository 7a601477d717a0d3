package vn.ocop.promotion.fair;

/** Kinds of event met in the programme: hội chợ, triển lãm, hội nghị kết nối cung cầu, lễ hội, điểm thường xuyên. */
public enum FairKind {
    FAIR,
    EXHIBITION,
    SUPPLY_DEMAND_CONFERENCE,
    FESTIVAL,
    PERMANENT
}
