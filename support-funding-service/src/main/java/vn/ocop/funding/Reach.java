package vn.ocop.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.problem.CommonReason;

/** How far the caller's hand reaches: the provinces named in the token. */
@ApplicationScoped
public class Reach {

    private static final String PROVINCES = "ocop_province";

    private final Caller caller;

    Reach(Caller caller) {
        this.caller = caller;
    }

    /** For the WHERE of every list; null means every province. */
    public Set<String> provinces() {
        var scope = caller.scope(PROVINCES);
        return scope.all() ? null : scope.values();
    }

    public boolean covers(String provinceCode) {
        return caller.scope(PROVINCES).covers(provinceCode);
    }

    /** Before something new is made in a province. */
    public void require(String provinceCode) {
        if (!covers(provinceCode)) {
            throw CommonReason.FORBIDDEN.because();
        }
    }
}
