package vn.ocop.chassis.bench;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.TreeSet;
import vn.ocop.chassis.access.Caller;

/** Tells callers what we see of them. */
@Path("/callers")
@Authenticated
public class CallerResource {

    /** The caller. */
    public record Seen(String subject, boolean person, boolean maker, boolean everywhere, String reaches) {}

    private final Caller caller;

    CallerResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/me")
    public Seen me() {
        return seen();
    }

    @POST
    @Path("/me")
    public Seen changeMe() {
        return seen();
    }

    @GET
    @Path("/anyone")
    @PermitAll
    public Seen anyone() {
        return seen();
    }

    @GET
    @Path("/makers")
    @RolesAllowed("maker")
    public Seen makers() {
        return seen();
    }

    private Seen seen() {
        var scope = caller.scope("places");
        return new Seen(
                caller.subject(),
                caller.isPerson(),
                caller.has("maker"),
                scope.all(),
                String.join(",", new TreeSet<>(scope.values())));
    }
}
