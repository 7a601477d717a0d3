package vn.ocop.chassis.precondition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A reader who already has this version gets 304 and no body. */
public class NotModified {

    @ServerResponseFilter
    public void compare(ContainerRequestContext request, ContainerResponseContext response) {
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var tag = response.getEntityTag();
        var reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!reads || known == null || tag == null || response.getStatus() != 200) {
            return;
        }
        for (var candidate : known.split(",", -1)) {
            var bare = candidate.strip().replaceFirst("^W/", "");
            if (bare.equals("*") || bare.equals("\"" + tag.getValue() + "\"")) {
                response.setStatus(304);
                response.setEntity(null);
                return;
            }
        }
    }
}
