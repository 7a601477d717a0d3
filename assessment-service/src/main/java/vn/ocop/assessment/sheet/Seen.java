package vn.ocop.assessment.sheet;

import java.util.Optional;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;

/** What a member knew of the own sheet: nothing yet ({@code If-None-Match: *}), or the version that was read. */
record Seen(String ifNoneMatch, IfMatch ifMatch) {

    void require(Optional<Long> stored) {
        if (ifNoneMatch == null) {
            var version = ifMatch.seen();
            if (stored.filter(current -> current == version).isEmpty()) {
                throw stale(stored);
            }
        } else if (!ifNoneMatch.strip().equals("*")) {
            throw CommonReason.INVALID_PARAMETER.at("/header/If-None-Match", "If-None-Match");
        } else if (stored.isPresent()) {
            throw stale(stored);
        }
    }

    private static RuntimeException stale(Optional<Long> stored) {
        var refused = CommonReason.STALE_VERSION.because();
        return stored.map(version -> refused.header("ETag", "\"" + version + "\""))
                .orElse(refused);
    }
}
