package vn.ocop.chassis.feed;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Who may read the feed besides auditors and administrators, and how long it is kept. */
@ConfigMapping(prefix = "chassis.feed")
interface FeedSettings {

    /** Roles that read the whole feed, whatever they reach elsewhere. */
    Optional<List<String>> readers();

    /** Roles that read it only when {@link #scope()} lets them reach everything. */
    Optional<List<String>> scopedReaders();

    /** The token's claim that says what a scoped reader may reach; absent when all of them reach everything. */
    Optional<String> scope();

    /** Whole days that are kept besides today; absent keeps everything for ever. */
    Optional<Integer> keepDays();
}
