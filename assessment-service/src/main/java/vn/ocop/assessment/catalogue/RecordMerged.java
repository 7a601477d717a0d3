package vn.ocop.assessment.catalogue;

import java.util.UUID;

/** The registry has said that of two records of one thing (R8) the first lives on as the second. */
public record RecordMerged(What what, UUID gone, UUID survivor) {

    /** Records of what. */
    public enum What {
        PRODUCER,
        PRODUCT
    }
}
