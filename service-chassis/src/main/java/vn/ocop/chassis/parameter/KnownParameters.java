package vn.ocop.chassis.parameter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.ocop.chassis.problem.CommonReason;

/**
 * Only declared parameters, each once unless it is a list, each a value of its type. The framework ignores unknown ones,
 * takes the first of repeated ones and answers 404 to bad values (ASVS 15.3.7).
 */
public class KnownParameters {

    private final Map<Method, Declared> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        var known = declared.computeIfAbsent(method, m -> Declared.by(resource.getResourceClass(), m));
        checkQuery(request.getUriInfo(), known, method.isAnnotationPresent(FurtherParameters.class));
        request.getUriInfo().getPathParameters().forEach((name, values) -> {
            if (known.path().containsKey(name)
                    && !values.stream()
                            .allMatch(v -> ParameterValue.fits(known.path().get(name), v))) {
                throw CommonReason.INVALID_PARAMETER.at("/path/" + name, name);
            }
        });
    }

    private static void checkQuery(UriInfo uri, Declared known, boolean further) {
        for (Map.Entry<String, List<String>> sent : uri.getQueryParameters().entrySet()) {
            var name = sent.getKey();
            var type = known.query().get(name);
            if (type == null && further) {
                continue;
            }
            if (type == null) {
                throw CommonReason.UNKNOWN_PARAMETER.at("/query/" + name, name);
            }
            if (sent.getValue().size() > 1 && !ParameterValue.isSeveral(type)) {
                throw CommonReason.REPEATED_PARAMETER.at("/query/" + name, name);
            }
            if (!sent.getValue().stream().allMatch(value -> ParameterValue.fits(type, value))) {
                throw CommonReason.INVALID_PARAMETER.at("/query/" + name, name);
            }
        }
    }
}
