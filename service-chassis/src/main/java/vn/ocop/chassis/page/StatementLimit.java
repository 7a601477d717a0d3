package vn.ocop.chassis.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A page costs at most so many SQL statements, however many rows it has ({@code chassis.page.most-statements}; 0 for
 * not counted). Tests run with 3, so that every list that any test reads is held to it.
 */
public class StatementLimit {

    private final int most;

    StatementLimit(@ConfigProperty(name = "chassis.page.most-statements", defaultValue = "0") int most) {
        this.most = most;
    }

    @ServerRequestFilter
    public void begin(ContainerRequestContext request) {
        StatementCount.take();
    }

    @ServerResponseFilter
    public void check(ContainerRequestContext request, ContainerResponseContext response) {
        var said = StatementCount.take();
        if (most > 0 && response.getEntity() instanceof Paged && said.size() > most) {
            throw new IllegalStateException("A page of " + request.getUriInfo().getPath() + " took " + said.size()
                    + " statements, " + most + " are allowed:\n" + String.join("\n", said));
        }
    }
}
