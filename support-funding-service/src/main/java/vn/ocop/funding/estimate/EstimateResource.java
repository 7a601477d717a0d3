package vn.ocop.funding.estimate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Paged;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Reach;

/** The year's budget. Its cap is entered once; a change would need a second person and is not offered. */
@Path("/estimates")
@Tag(name = "Estimates", description = "Dự toán năm. The year's budget: granted, reserved, spent, left.")
class EstimateResource {

    /** What a reader may ask for. */
    static class Wanted {

        @RestQuery
        @Min(2000) @Max(2100) @Parameter(description = "Fiscal year, 2000 to 2100.")
        Integer year;

        @RestQuery
        @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Two-digit code of the province.")
        String province;

        @RestQuery
        @Parameter(description = "What the money is for.")
        Benefit benefit;

        Selection<Estimate> selection(Reach reach) {
            var filter = new Filter()
                    .in("provinceCode", reach.provinces())
                    .eq("provinceCode", province)
                    .eq("fiscalYear", year)
                    .eq("benefit", benefit);
            return new Selection<>(Estimate.class, filter, Order.desc("fiscalYear", Integer.class));
        }
    }

    /** One page of estimates. */
    @Schema(
            name = "EstimatePage",
            description = "Một trang dự toán. One page of estimates.",
            examples = "{\"items\":[" + EstimateView.EXAMPLE + "]}")
    public record EstimatePage(
            @Schema(description = "Estimates of this page.") List<EstimateView> items,

            @Schema(description = "Absent on the last page.", required = false)
            String nextCursor,

            @Schema(description = "All estimates of the filter; only with count=true.", minimum = "0", required = false)
            Long total)
            implements Paged {}

    private final Estimates estimates;
    private final Lists lists;
    private final Reach reach;
    private final Audit audit;

    EstimateResource(Estimates estimates, Lists lists, Reach reach, Audit audit) {
        this.estimates = estimates;
        this.lists = lists;
        this.reach = reach;
        this.audit = audit;
    }

    @GET
    @RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
    @Operation(operationId = "listEstimates", summary = "Estimates with what is granted, reserved, spent and left")
    public EstimatePage list(@Valid @BeanParam Wanted wanted, @Valid @BeanParam PageRequest page) {
        var slice = lists.slice(wanted.selection(reach), page).map(EstimateView::of);
        return new EstimatePage(slice.items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
    @Operation(operationId = "getEstimate", summary = "One estimate")
    public RestResponse<EstimateView> get(UUID id) {
        var estimate = estimates.get(id);
        return Answer.ok(estimate.version(), EstimateView.of(estimate));
    }

    @POST
    @Once(forEver = true)
    @RolesAllowed("province-officer")
    @Operation(
            operationId = "createEstimate",
            summary = "Enters the estimate assigned for a fiscal year and benefit",
            description = "One per province, fiscal year and benefit; a second is refused.")
    public RestResponse<EstimateView> create(@Valid @NotNull NewEstimate wanted) {
        reach.require(wanted.provinceCode());
        var estimate = estimates.grant(wanted);
        var view = EstimateView.of(estimate);
        audit.write("estimate-granted", "estimate", estimate.id(), null, view);
        return Answer.created("/funding/v1/estimates/" + estimate.id(), estimate.version(), view);
    }
}
