package vn.ocop.funding.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Paged;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.funding.Reach;

/** What was paid before this system. It comes in as files of the kind {@code payouts-history}. */
@Path("/past-payouts")
@Tag(
        name = "Past payouts",
        description =
                "Khoản đã chi ở các năm trước. Payments of the years before this system: they move no money and no"
                        + " estimate, and they stand in the way of paying the same benefit again.")
class PastPayoutResource {

    /** What a reader may ask for; the same for the list and its files. */
    static class Wanted {

        @RestQuery
        @Parameter(description = "Only of this product.")
        UUID product;

        @RestQuery
        @Size(min = 1, max = 255) @Parameter(description = "Only under this product code, as files write it; case makes no difference.")
        String code;

        @RestQuery
        @Parameter(description = "Only what counts so.")
        PastKind kind;

        @RestQuery
        @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Two-digit code of the province that paid.")
        String province;

        @RestQuery
        @Min(2018) @Max(2030) @Parameter(description = "Only paid in this calendar year, 2018 to 2030.")
        Integer year;

        @RestQuery
        @Parameter(description = "Only paid on this legal day or later.")
        LocalDate from;

        @RestQuery
        @Parameter(description = "Only paid before this legal day.")
        LocalDate before;

        @RestQuery
        @Parameter(description = "Whether its product is known here; false lists what an approver may want to link.")
        Boolean linked;

        Selection<PastPayout> selection(Reach reach) {
            var filter = new Filter()
                    .in("provinceCode", reach.provinces())
                    .eq("provinceCode", province)
                    .eq("productId", product)
                    .eq("productKey", code == null ? null : PaidRow.productKey(code))
                    .eq("kind", kind)
                    .atLeast("paidOn", year == null ? null : LocalDate.of(year, 1, 1))
                    .below("paidOn", year == null ? null : LocalDate.of(year + 1, 1, 1))
                    .atLeast("paidOn", from)
                    .below("paidOn", before)
                    .has("productId", linked);
            return new Selection<>(PastPayout.class, filter, Order.desc("paidOn", LocalDate.class));
        }
    }

    /** One page of past payouts. */
    @Schema(
            name = "PastPayoutPage",
            description = "Một trang khoản đã chi. One page of past payouts.",
            examples = "{\"items\":[" + PastPayoutView.EXAMPLE + "]}")
    public record PastPayoutPage(
            @Schema(description = "Payments of this page, the latest first.")
            List<PastPayoutView> items,

            @Schema(description = "Absent on the last page.") @MayBeAbsent
            String nextCursor,

            @Schema(description = "All payments of the filter; only with count=true.", minimum = "0") @MayBeAbsent
            Long total)
            implements Paged {}

    /** How an approver reads a payment. */
    @Schema(
            name = "PastPayoutReading",
            description = "Cách hiểu một khoản đã chi. How an approver reads a payment whose words or code mislead.",
            examples =
                    "{\"kind\":\"OTHER\",\"productId\":\"019ab3e0-1111-7a52-9d0e-3f5a1c2b4d6e\",\"reason\":\"Chi thuê"
                            + " gian hàng hội chợ, không phải hỗ trợ một lần\"}")
    public record PastPayoutReading(
            @NotNull @Schema(description = "Which of today's benefits it counts as.")
            PastKind kind,

            @Schema(description = "The product it was paid for; absent when it is none of those known.")
            UUID productId,

            @NotBlank @Size(max = 500) @Schema(description = "Why, 1 to 500 characters; no personal data.")
            String reason) {}

    private final PastPayouts payouts;
    private final ReadPastPayout readPastPayout;
    private final Lists lists;
    private final Reach reach;

    PastPayoutResource(PastPayouts payouts, ReadPastPayout readPastPayout, Lists lists, Reach reach) {
        this.payouts = payouts;
        this.readPastPayout = readPastPayout;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
    @Operation(
            operationId = "listPastPayouts",
            summary = "Payments of the years before this system, the latest first",
            description = "They come in through POST /imports?kind=payouts-history.")
    public PastPayoutPage list(@Valid @BeanParam Wanted wanted, @Valid @BeanParam PageRequest page) {
        var slice = lists.slice(wanted.selection(reach), page).map(PastPayoutView::of);
        return new PastPayoutPage(slice.items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
    @Operation(operationId = "getPastPayout", summary = "One payment of the years before this system")
    public RestResponse<PastPayoutView> get(UUID id) {
        var payout = payouts.get(id);
        return Answer.ok(payout.version(), PastPayoutView.of(payout));
    }

    @PUT
    @Path("/{id}/reading")
    @Transactional
    @RolesAllowed("province-approver")
    @Operation(
            operationId = "readPastPayout",
            summary = "Says what a past payment was and which product it was for",
            description = "By its words a payment counts as support when they say hỗ trợ and as a reward when they say"
                    + " thưởng, and it belongs to the product that bears its code. Where that misleads, a person who may"
                    + " approve payouts says otherwise, with a reason; files that come later leave this reading alone.")
    public RestResponse<PastPayoutView> read(UUID id, @Valid @NotNull PastPayoutReading reading) {
        var payout = readPastPayout.read(id, reading);
        return Answer.ok(payout.version(), PastPayoutView.of(payout));
    }
}
