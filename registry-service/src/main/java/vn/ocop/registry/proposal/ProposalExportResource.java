package vn.ocop.registry.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;
import vn.ocop.registry.history.HistoryEntry.FieldChange;

@Path("/proposals")
@RolesAllowed({"producer", "commune-officer", "province-officer", "province-approver", "auditor", "administrator"})
@Tag(name = "Proposals", description = "Đề xuất sửa đổi của chủ thể. Changes that producers propose.")
class ProposalExportResource {

    private static final List<Column<ProposalView>> COLUMNS = List.of(
            Column.of("id", ProposalView::id),
            Column.of("about", ProposalView::about),
            Column.of("record_id", ProposalView::recordId),
            Column.of("producer_id", ProposalView::producerId),
            Column.of("province_code", ProposalView::provinceCode),
            Column.of("commune_code", ProposalView::communeCode),
            Column.of(
                    "changes",
                    view -> view.changes().stream()
                            .map(ProposalExportResource::told)
                            .collect(Collectors.joining("; "))),
            Column.of("reason", ProposalView::reason),
            Column.of("state", ProposalView::state),
            Column.of("proposed_by", ProposalView::proposedBy),
            Column.of("proposed_at", ProposalView::proposedAt),
            Column.of("ended_by", ProposalView::endedBy),
            Column.of("ended_at", ProposalView::endedAt),
            Column.of("refusal_reason", ProposalView::refusalReason),
            Column.of("superseded_by", ProposalView::supersededBy));

    private final Exports exports;
    private final Lists lists;
    private final Proposals proposals;

    ProposalExportResource(Exports exports, Lists lists, Proposals proposals) {
        this.exports = exports;
        this.lists = lists;
        this.proposals = proposals;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportProposalsCsv", summary = "The list of proposals as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam ProposalQuery query) {
        return exports.csv(file(query));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportProposalsNdjson", summary = "The list of proposals as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam ProposalQuery query) {
        return exports.ndjson(file(query));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportProposalsXlsx", summary = "The list of proposals as XLSX")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam ProposalQuery query) {
        return exports.xlsx(file(query));
    }

    private Listing<ProposalView> file(ProposalQuery query) {
        return new Listing<>("đề xuất", COLUMNS, lists.rows(proposals.selection(query), Proposal::view));
    }

    private static String told(FieldChange change) {
        return change.field() + ": " + shown(change.before()) + " → " + shown(change.after());
    }

    private static String shown(String value) {
        return value == null ? "–" : value;
    }
}
