package vn.ocop.promotion.fair;

/** Where an event is held: item 4.3 of the criteria sets scores the three differently. */
public enum Reach {
    IN_PROVINCE,
    OUT_OF_PROVINCE,
    INTERNATIONAL
}
