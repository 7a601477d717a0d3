package vn.ocop.funding.treasury;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import vn.ocop.funding.Reach;

/** What the Treasury reported, as it was taken. */
@Path("/statement-lines")
@Tag(name = "Statement lines", description = "Báo Nợ, báo Có của Kho bạc. What the Treasury reported of our orders.")
class StatementLineResource {

    /** What a reader may ask for. */
    static class Wanted {

        @RestQuery
        @Parameter(description = "Only of this payout.")
        UUID payout;

        @RestQuery
        @Parameter(description = "Only with this result.")
        StatementLine.Result result;

        @RestQuery
        @Parameter(description = "Only of this legal day or later.")
        LocalDate from;

        @RestQuery
        @Parameter(description = "Only of days before this one.")
        LocalDate before;

        Selection<StatementLine> selection(Reach reach) {
            var filter = within(reach.provinces())
                    .where(OF_A_PAYOUT + "i.payoutId = ?)", payout)
                    .eq("result", result)
                    .atLeast("valueDate", from)
                    .below("valueDate", before);
            return new Selection<>(StatementLine.class, filter, Order.desc("takenAt", Instant.class));
        }

        private static Filter within(Set<String> provinces) {
            return new Filter().where(OF_A_PAYOUT + "p.provinceCode in ?)", provinces);
        }
    }

    private static final String OF_A_PAYOUT =
            "e.endToEndRef in (select i.endToEndRef from Instruction i" + " join Payout p on p.id = i.payoutId where ";

    /** One page of lines. */
    @Schema(
            name = "StatementLinePage",
            description = "Một trang báo Nợ, báo Có. One page of statement lines.",
            examples = "{\"items\":[" + StatementLineView.EXAMPLE + "]}")
    public record StatementLinePage(
            @Schema(description = "Lines of this page, the latest taken first.")
            List<StatementLineView> items,

            @Schema(description = "Absent on the last page.", required = false)
            String nextCursor,

            @Schema(description = "All lines of the filter; only with count=true.", minimum = "0", required = false)
            Long total)
            implements Paged {}

    private final Lists lists;
    private final Reach reach;

    StatementLineResource(Lists lists, Reach reach) {
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
    @Operation(operationId = "listStatementLines", summary = "What the Treasury reported, the latest taken first")
    public StatementLinePage list(@Valid @BeanParam Wanted wanted, @Valid @BeanParam PageRequest page) {
        var slice = lists.slice(wanted.selection(reach), page).map(StatementLineView::of);
        return new StatementLinePage(slice.items(), slice.nextCursor(), slice.total());
    }
}
