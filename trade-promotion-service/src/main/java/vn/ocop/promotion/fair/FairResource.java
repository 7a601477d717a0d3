package vn.ocop.promotion.fair;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.precondition.Answer;

@Path("/fairs")
@Tag(name = "Fairs", description = "Hội chợ, triển lãm, kết nối cung cầu. Events of trade promotion.")
class FairResource {

    /** What a reader may ask for. */
    static class Wanted {

        @RestQuery
        @Parameter(description = "Kind of event.")
        FairKind kind;

        @RestQuery
        @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Two digits: whose office decides.", example = "38")
        String province;

        @RestQuery
        @Parameter(description = "Only events that end on this legal day or later.")
        LocalDate from;

        Selection<Fair> selection() {
            var filter =
                    new Filter().eq("kind", kind).eq("provinceCode", province).atLeast("lastDay", from);
            return new Selection<>(Fair.class, filter, Order.desc("firstDay", LocalDate.class));
        }
    }

    private final AnnounceFair announceFair;
    private final Fairs fairs;
    private final Lists lists;

    FairResource(AnnounceFair announceFair, Fairs fairs, Lists lists) {
        this.announceFair = announceFair;
        this.fairs = fairs;
        this.lists = lists;
    }

    @POST
    @Once
    @RolesAllowed("province-officer")
    @Operation(operationId = "announceFair", summary = "Announces an event of one's own province")
    public RestResponse<FairView> announce(@Valid NewFair body) {
        var fair = announceFair.announce(body);
        return Answer.created("/promotion/v1/fairs/" + fair.id(), fair.version(), fair.view());
    }

    @GET
    @Authenticated
    @Operation(operationId = "listFairs", summary = "Events of all provinces, the latest first")
    public FairPage list(@Valid @BeanParam Wanted wanted, @Valid @BeanParam PageRequest page) {
        var slice = lists.slice(wanted.selection(), page).map(Fair::view);
        return new FairPage(slice.items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{fairId}")
    @Authenticated
    @Operation(operationId = "getFair", summary = "One event")
    public RestResponse<FairView> get(UUID fairId) {
        var fair = fairs.get(fairId);
        return Answer.ok(fair.version(), fair.view());
    }

    @PUT
    @Path("/{fairId}")
    @Transactional
    @RolesAllowed("province-officer")
    @Operation(
            operationId = "changeFair",
            summary = "Changes the terms of an event",
            description =
                    "Needs If-Match. 409 fair-has-accepted-stands once a stand was accepted on the present terms.")
    public RestResponse<FairView> change(UUID fairId, @Valid FairTerms body) {
        var fair = announceFair.change(fairId, body);
        return Answer.ok(fair.version(), fair.view());
    }
}
