package vn.ocop.funding.ledger;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Paged;
import vn.ocop.chassis.page.Selection;
import vn.ocop.funding.Money;
import vn.ocop.funding.Reach;

/** The book, open to auditors. */
@Path("/ledger")
@Tag(name = "Ledger", description = "Sổ kế toán kép, chỉ ghi thêm. The double-entry ledger, append only.")
class LedgerResource {

    /** One movement of money. */
    @Schema(
            name = "Posting",
            description = "Một bút toán. One movement of money between two accounts of an estimate.",
            examples = PostingView.EXAMPLE)
    public record PostingView(
            @Schema(description = "Id of the posting, UUIDv7.")
            UUID id,

            @Schema(description = "The estimate whose accounts move.")
            UUID estimateId,

            @Schema(description = "The payout that moves them; absent for a grant.", required = false)
            UUID payoutId,

            @Schema(description = "The payout's version after the step; absent for a grant.", required = false)
            Long payoutVersion,

            @Schema(description = "What happened.") Movement movement,
            @Schema(description = "Account that receives.") Movement.Account debit,
            @Schema(description = "Account that gives.") Movement.Account credit,
            @Schema(description = "How much.") Money amount,
            @Schema(description = "When, UTC.") Instant at) {

        static final String EXAMPLE = "{\"id\":\"019ab3e0-7c1e-7a52-9d0e-3f5a1c2b4d6e\",\"estimateId\":"
                + "\"019ab3e0-7c1e-7a52-9d0e-3f5a1c2b4d6f\",\"movement\":\"GRANT\",\"debit\":\"AVAILABLE\","
                + "\"credit\":\"GRANTED\",\"amount\":{\"amount\":7500000000,\"currency\":\"VND\"},"
                + "\"at\":\"2026-06-20T08:00:00.000Z\"}";

        static PostingView of(Posting posting) {
            return new PostingView(
                    posting.id(),
                    posting.estimateId(),
                    posting.payoutId(),
                    posting.payoutVersion(),
                    posting.movement(),
                    posting.debit(),
                    posting.credit(),
                    Money.of(posting.amount()),
                    posting.at());
        }
    }

    /** What a reader may ask for. */
    static class Wanted {

        @RestQuery
        @Parameter(description = "Only of this estimate.")
        UUID estimate;

        @RestQuery
        @Parameter(description = "Only of this payout.")
        UUID payout;

        Selection<Posting> selection(Reach reach) {
            var filter = new Filter()
                    .eq("estimateId", estimate)
                    .eq("payoutId", payout)
                    .where(
                            "e.estimateId in (select b.id from Estimate b where b.provinceCode in ?)",
                            reach.provinces());
            return new Selection<>(Posting.class, filter, Order.asc("at", Instant.class));
        }
    }

    /** One page of postings. */
    @Schema(
            name = "PostingPage",
            description = "Một trang sổ. One page of the ledger.",
            examples = "{\"items\":[" + PostingView.EXAMPLE + "]}")
    public record PostingPage(
            @Schema(description = "Postings of this page, oldest first.")
            List<PostingView> items,

            @Schema(description = "Absent on the last page.", required = false)
            String nextCursor,

            @Schema(description = "All postings of the filter; only with count=true.", minimum = "0", required = false)
            Long total)
            implements Paged {}

    private final Lists lists;
    private final LedgerCheck check;
    private final Reach reach;

    LedgerResource(Lists lists, LedgerCheck check, Reach reach) {
        this.lists = lists;
        this.check = check;
        this.reach = reach;
    }

    @GET
    @Path("/postings")
    @RolesAllowed("auditor")
    @Operation(operationId = "listPostings", summary = "The ledger, oldest posting first")
    public PostingPage postings(@Valid @BeanParam Wanted wanted, @Valid @BeanParam PageRequest page) {
        var slice = lists.slice(wanted.selection(reach), page).map(PostingView::of);
        return new PostingPage(slice.items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/verification")
    @RolesAllowed("auditor")
    @Operation(
            operationId = "verifyLedger",
            summary = "Adds the ledger up and compares it with the estimates",
            description = "Every posting must balance, and every counter of an estimate must equal its postings.")
    public LedgerCheck.LedgerVerification verification() {
        return check.run();
    }
}
