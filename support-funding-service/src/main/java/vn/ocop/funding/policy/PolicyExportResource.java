package vn.ocop.funding.policy;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;
import vn.ocop.funding.policy.PolicyResource.Wanted;

/** The list of policies as a file, the oldest first. */
@Path("/policies")
@Tag(name = "Policies")
@Authenticated
class PolicyExportResource {

    private static final List<Column<PolicyView>> COLUMNS = List.of(
            Column.of("policy_id", PolicyView::id),
            Column.of("province_code", PolicyView::provinceCode),
            Column.of("legal_basis", PolicyView::legalBasis),
            Column.of("valid_from", PolicyView::validFrom),
            Column.of("valid_to", PolicyView::validTo),
            Column.of(
                    "support_vnd",
                    row -> row.support() == null ? null : row.support().amount()),
            Column.of(
                    "reward_3_stars_vnd",
                    row -> row.rewards() == null
                            ? null
                            : row.rewards().threeStars().amount()),
            Column.of(
                    "reward_4_stars_vnd",
                    row -> row.rewards() == null
                            ? null
                            : row.rewards().fourStars().amount()),
            Column.of(
                    "reward_5_stars_vnd",
                    row -> row.rewards() == null
                            ? null
                            : row.rewards().fiveStars().amount()),
            Column.of("upgrade_mode", PolicyView::upgradeMode),
            Column.of("assumed", PolicyView::assumed));

    private final Exports exports;
    private final Lists lists;

    PolicyExportResource(Exports exports, Lists lists) {
        this.exports = exports;
        this.lists = lists;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportPoliciesCsv", summary = "The same policies as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam Wanted wanted) {
        return exports.csv(file(wanted));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportPoliciesNdjson", summary = "The same policies as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam Wanted wanted) {
        return exports.ndjson(file(wanted));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportPoliciesXlsx", summary = "The same policies as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam Wanted wanted) {
        return exports.xlsx(file(wanted));
    }

    private Listing<PolicyView> file(Wanted wanted) {
        return new Listing<>("chính sách", COLUMNS, lists.rows(wanted.selection(), PolicyView::of));
    }
}
