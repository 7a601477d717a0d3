package vn.ocop.promotion.stand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.UniqueElements;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.promotion.fair.Fair;
import vn.ocop.promotion.fair.Fairs;

@Path("/fairs/{fairId}/applications")
@Tag(name = "Stands of a fair", description = "Đăng ký gian hàng của một sự kiện. Applications for one event.")
class FairStandResource {

    /** What a reader may ask for. */
    static class Wanted {

        @RestQuery
        @Parameter(description = "Only applications in this state.")
        StandState state;

        Selection<Stand> selection(Fair fair, StandScope scope) {
            var filter = scope.within(new Filter().eq("fairId", fair.id()).eq("state", state));
            return new Selection<>(Stand.class, filter, Order.asc("submittedAt", Instant.class));
        }
    }

    private final ApplyForStand applyForStand;
    private final Fairs fairs;
    private final StandScope scope;
    private final StandViews views;
    private final Lists lists;

    FairStandResource(ApplyForStand applyForStand, Fairs fairs, StandScope scope, StandViews views, Lists lists) {
        this.applyForStand = applyForStand;
        this.fairs = fairs;
        this.scope = scope;
        this.views = views;
        this.lists = lists;
    }

    /** @param products ids of the producer's own products, 1 to 50, each once */
    @Schema(
            name = "NewStandApplication",
            description = "Sản phẩm muốn trưng bày. The products to show, all of one's own.",
            examples = "{\"products\": [\"0198f0a4-7c1e-7d3a-9b52-3f6f0f6a1c11\"]}")
    record NewStand(
            @Schema(required = true, minItems = 1, maxItems = 50) @NotNull @Size(min = 1, max = 50) @UniqueElements
            List<@NotNull UUID> products) {}

    @POST
    @Once
    @RolesAllowed("producer")
    @Operation(
            operationId = "applyForStand",
            summary = "Applies for a stand with one's own products",
            description = "409 product-not-known-yet asks to try again: the registry's fact is on its way.")
    public RestResponse<StandView> apply(UUID fairId, @Valid NewStand body) {
        var stand = applyForStand.apply(fairId, body.products());
        return Answer.created("/promotion/v1/applications/" + stand.id(), stand.version(), views.of(stand));
    }

    @GET
    @RolesAllowed({"producer", "province-officer", "province-approver", "auditor"})
    @Operation(operationId = "listStandApplications", summary = "Applications for one event, in the order they came")
    public StandPage list(UUID fairId, @Valid @BeanParam Wanted wanted, @Valid @BeanParam PageRequest page) {
        var fair = fairs.get(fairId);
        var slice = lists.slice(wanted.selection(fair, scope), page);
        return new StandPage(views.all(slice.items(), fair), slice.nextCursor(), slice.total());
    }
}
