package vn.ocop.registry.product;

import java.util.UUID;

/** A room whose things belong to products; it follows in the transaction of a merge. */
public interface ProductMergeFollower {

    /**
     * What may move of the first belongs to the second from now on. What was granted stays where it was granted.
     *
     * @param reason as the officer gave it
     */
    void productMerged(UUID from, UUID to, String reason);
}
