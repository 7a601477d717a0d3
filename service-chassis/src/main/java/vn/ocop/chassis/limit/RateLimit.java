package vn.ocop.chassis.limit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.problem.CommonReason;

/**
 * So many requests a second for each caller, changes counted apart. The caller is the token's subject, never an address:
 * behind a gateway all share one. Requests that security refuses do not get this far.
 */
public class RateLimit {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Limits limits;
    private final Buckets buckets;
    private final Caller caller;
    private final SecurityIdentity identity;

    RateLimit(Limits limits, Buckets buckets, Caller caller, SecurityIdentity identity) {
        this.limits = limits;
        this.buckets = buckets;
        this.caller = caller;
        this.identity = identity;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 100)
    public void count(ContainerRequestContext request) {
        var subject = caller.subject();
        var roles = identity.getRoles();
        var all = rate(limits.requestsPerSecond(), roles, limits.defaultPerSecond());
        var wait = buckets.take("all " + subject, all, limits.burstSeconds());
        if (wait == 0 && !READS.contains(request.getMethod())) {
            var writes = rate(limits.writesPerSecond(), roles, limits.defaultWritesPerSecond());
            wait = buckets.take("writes " + subject, writes, limits.burstSeconds());
        }
        if (wait > 0) {
            throw CommonReason.TOO_MANY_REQUESTS.because().header("Retry-After", Long.toString(wait));
        }
    }

    private static int rate(Map<String, Integer> byRole, Set<String> roles, int otherwise) {
        return roles.stream()
                .filter(byRole::containsKey)
                .mapToInt(byRole::get)
                .max()
                .orElse(otherwise);
    }
}
