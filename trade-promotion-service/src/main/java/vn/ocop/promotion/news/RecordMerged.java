package vn.ocop.promotion.news;

import java.util.UUID;

/** Told inside this service, in the listener's transaction: of two records of one thing (R8) the first lives on as the second. */
public record RecordMerged(What what, UUID gone, UUID survivor) {

    /** Records of what. */
    public enum What {
        PRODUCER,
        PRODUCT
    }
}
