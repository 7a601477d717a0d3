package vn.ocop.funding.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
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
import vn.ocop.funding.payout.Payout;
import vn.ocop.funding.payout.PayoutState;
import vn.ocop.funding.payout.PayoutView;
import vn.ocop.funding.payout.Payouts;

/** Payouts as they are read and opened. */
@Path("/payouts")
@Tag(name = "Payouts", description = "Khoản chi. One payment's life: three different people, one Treasury answer.")
class PayoutResource {

    /** What an officer asks for. The amount is not in it: it comes from the policy. */
    @Schema(
            name = "NewPayout",
            description = "Mở hồ sơ hỗ trợ cho một sản phẩm. Opens a case for a product; the policy gives the amount.",
            examples = "{\"productId\":\"019ab3e0-1111-7a52-9d0e-3f5a1c2b4d6e\",\"benefit\":\"SUPPORT\"}")
    public record NewPayout(
            @NotNull @Schema(description = "The product; it needs a recognition in force.")
            UUID productId,

            @Schema(
                    description = "SUPPORT when absent. REWARD opens the reward of the recognition in force again after"
                            + " its draft was rejected or cancelled.",
                    required = false)
            Benefit benefit) {}

    /** What a reader may ask for. */
    static class Wanted {

        @RestQuery
        @Parameter(description = "Only of this product, and of those that were merged into it.")
        UUID product;

        @RestQuery
        @Parameter(description = "Only this benefit.")
        Benefit benefit;

        @RestQuery
        @Parameter(description = "Only in this state.")
        PayoutState state;

        @RestQuery
        @Min(2020) @Max(2100) @Parameter(
                description =
                        "Only what the estimate of this fiscal year pays. With state=SUBMITTED: what lapsed at the end"
                                + " of that year and waits to be approved anew, rejected or cancelled.")
        Integer year;

        @RestQuery
        @Parameter(
                description =
                        "true: only what a merger has made the second payout of one benefit, paid or not; false: all"
                                + " others.")
        Boolean doubled;

        Selection<Payout> selection(Reach reach) {
            var filter = new Filter()
                    .in("provinceCode", reach.provinces())
                    .where("e.productId = ? or e.benefitOf = ?", product)
                    .has("doubleOf", doubled)
                    .eq("benefit", benefit)
                    .eq("state", state)
                    .eq("fiscalYear", year);
            return new Selection<>(Payout.class, filter, Order.desc("createdAt", Instant.class));
        }
    }

    /** One page of payouts. */
    @Schema(
            name = "PayoutPage",
            description = "Một trang khoản chi. One page of payouts.",
            examples = "{\"items\":[" + PayoutView.EXAMPLE + "]}")
    public record PayoutPage(
            @Schema(description = "Payouts of this page, newest first.")
            List<PayoutView> items,

            @Schema(description = "Absent on the last page.", required = false)
            String nextCursor,

            @Schema(description = "All payouts of the filter; only with count=true.", minimum = "0", required = false)
            Long total)
            implements Paged {}

    private final Payouts payouts;
    private final OpenPayout openPayout;
    private final Lists lists;
    private final Reach reach;

    PayoutResource(Payouts payouts, OpenPayout openPayout, Lists lists, Reach reach) {
        this.payouts = payouts;
        this.openPayout = openPayout;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
    @Operation(operationId = "listPayouts", summary = "Payouts by product, benefit and state, newest first")
    public PayoutPage list(@Valid @BeanParam Wanted wanted, @Valid @BeanParam PageRequest page) {
        var slice = lists.slice(wanted.selection(reach), page).map(PayoutView::of);
        return new PayoutPage(slice.items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
    @Operation(operationId = "getPayout", summary = "One payout")
    public RestResponse<PayoutView> get(UUID id) {
        var payout = payouts.get(id);
        return Answer.ok(payout.version(), PayoutView.of(payout));
    }

    @POST
    @Once(forEver = true)
    @RolesAllowed("province-officer")
    @Operation(
            operationId = "openPayout",
            summary = "Opens a support case for a product",
            description = "Needs a recognition in force and a policy of its province on the day of its decision."
                    + " A second live one is refused with payout-already-exists, whatever the Idempotency-Key. A product"
                    + " that was merged into another one is refused with merged-away, which names that one.")
    public RestResponse<PayoutView> open(@Valid @NotNull NewPayout wanted) {
        var benefit = wanted.benefit() == null ? Benefit.SUPPORT : wanted.benefit();
        var payout = openPayout.open(benefit, wanted.productId());
        return Answer.created("/funding/v1/payouts/" + payout.id(), payout.version(), PayoutView.of(payout));
    }
}
