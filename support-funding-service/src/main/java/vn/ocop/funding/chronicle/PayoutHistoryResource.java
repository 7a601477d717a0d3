package vn.ocop.funding.chronicle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Paged;
import vn.ocop.chassis.page.Selection;
import vn.ocop.funding.payout.Payout;
import vn.ocop.funding.payout.PayoutState;
import vn.ocop.funding.payout.Payouts;

/** What happened to one payout, step by step. */
@Path("/payouts")
@Tag(name = "Payouts")
class PayoutHistoryResource {

    /** One step. */
    @Schema(
            name = "PayoutStep",
            description = "Một bước của khoản chi. One step a payout took.",
            examples = StepView.EXAMPLE)
    public record StepView(
            @Schema(description = "Version of the payout after the step.", minimum = "1")
            long version,

            @Schema(description = "State before.") PayoutState from,
            @Schema(description = "What was done.") PayoutState.Step step,
            @Schema(description = "State after.") PayoutState to,

            @Schema(description = "Subject of whoever did it.")
            String actor,

            @Schema(description = "When, UTC.") Instant at,

            @Schema(description = "The reason given; absent when none.", required = false)
            String reason) {

        static final String EXAMPLE = "{\"version\":2,\"from\":\"SUBMITTED\",\"step\":\"APPROVE\",\"to\":\"APPROVED\","
                + "\"actor\":\"truong-phong-hung\",\"at\":\"2026-06-20T08:00:00.000Z\"}";

        static StepView of(HistoryEntry entry) {
            return new StepView(
                    entry.version(), entry.from(), entry.step(), entry.to(), entry.actor(), entry.at(), entry.reason());
        }
    }

    /** One page of steps. */
    @Schema(
            name = "PayoutStepPage",
            description = "Một trang lịch sử. One page of a payout's steps.",
            examples = "{\"items\":[" + StepView.EXAMPLE + "]}")
    public record StepPage(
            @Schema(description = "Steps of this page, oldest first.")
            List<StepView> items,

            @Schema(description = "Absent on the last page.", required = false)
            String nextCursor,

            @Schema(description = "All steps; only with count=true.", minimum = "0", required = false)
            Long total)
            implements Paged {}

    private final Payouts payouts;
    private final Lists lists;

    PayoutHistoryResource(Payouts payouts, Lists lists) {
        this.payouts = payouts;
        this.lists = lists;
    }

    @GET
    @Path("/{id}/steps")
    @RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
    @Operation(operationId = "listPayoutSteps", summary = "What happened to a payout: who did what, when and why")
    public StepPage steps(UUID id, @Valid @BeanParam PageRequest page) {
        var slice = lists.slice(steps(payouts.get(id)), page).map(StepView::of);
        return new StepPage(slice.items(), slice.nextCursor(), slice.total());
    }

    static Selection<HistoryEntry> steps(Payout payout) {
        var filter = new Filter().eq("payoutId", payout.id());
        return new Selection<>(HistoryEntry.class, filter, Order.asc("version", Long.class));
    }
}
