package vn.ocop.chassis.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.problem.CommonReason;

/**
 * A feed with parts left out could not prove that it is whole, so nobody gets a part of it: who may not reach everything
 * is refused.
 */
@ApplicationScoped
class FeedDoor {

    private static final List<String> ALWAYS = List.of("auditor", "administrator");

    private final Caller caller;
    private final FeedSettings settings;

    FeedDoor(Caller caller, FeedSettings settings) {
        this.caller = caller;
        this.settings = settings;
    }

    void enter() {
        var whole = Stream.concat(ALWAYS.stream(), settings.readers().stream().flatMap(List::stream))
                        .anyMatch(caller::has)
                || settings.scope().map(claim -> caller.scope(claim).all()).orElse(true);
        if (!whole) {
            throw CommonReason.FORBIDDEN.because();
        }
    }
}
