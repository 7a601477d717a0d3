package vn.ocop.registry.merger;

import java.util.UUID;
import vn.ocop.registry.history.LastChange;

/** A room whose things belong to producers; it moves them in the transaction of a merge and tells who has to know. */
public interface MergeFollower {

    /** Everything of the first belongs to the second from now on; both are kept until the transaction ends. */
    void producerMerged(UUID from, UUID to, LastChange by);
}
