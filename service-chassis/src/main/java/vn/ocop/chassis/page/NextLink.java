package vn.ocop.chassis.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** {@code Link: <…>; rel="next"} on pages that have a next one: path only, because a gateway may stand before us. */
public class NextLink {

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Paged page) || page.nextCursor() == null) {
            return;
        }
        var here = request.getUriInfo().getRequestUri();
        var query = UriBuilder.newInstance()
                .replaceQuery(here.getRawQuery())
                .replaceQueryParam("cursor", page.nextCursor())
                .build()
                .getRawQuery();
        response.getHeaders().add("Link", "<" + here.getRawPath() + "?" + query + ">; rel=\"next\"");
    }
}
