package vn.ocop.assessment.dossier;

import jakarta.annotation.security.RolesAllowed;
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
import vn.ocop.assessment.dossier.DossierResource.Wanted;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;

/** The list of dossiers as a file, newest first. */
@Path("/dossiers")
@Tag(name = "Dossiers")
@RolesAllowed({"producer", "commune-officer", "province-officer", "council-member", "council-chair"})
class DossierExportResource {

    private static final List<Column<DossierView>> COLUMNS = List.of(
            Column.of("dossier_id", DossierView::id),
            Column.of("dossier_no", DossierView::number),
            Column.of("product_id", DossierView::productId),
            Column.of("product_name", DossierView::productName),
            Column.of("producer_id", DossierView::producerId),
            Column.of("kind", DossierView::kind),
            Column.of("state", DossierView::state),
            Column.of("criteria_set", DossierView::criteriaSet),
            Column.of("rule_version", DossierView::ruleVersion),
            Column.of("filed_on", DossierView::filedOn),
            Column.of("province_code", DossierView::provinceCode),
            Column.of("commune_code", DossierView::communeCode),
            Column.of("council_id", DossierView::councilId),
            Column.of("return_reason", DossierView::returnReason));

    private final Exports exports;
    private final Dossiers dossiers;
    private final Lists lists;

    DossierExportResource(Exports exports, Dossiers dossiers, Lists lists) {
        this.exports = exports;
        this.dossiers = dossiers;
        this.lists = lists;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportDossiersCsv", summary = "The same dossiers as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam Wanted wanted) {
        return exports.csv(file(wanted));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportDossiersNdjson", summary = "The same dossiers as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam Wanted wanted) {
        return exports.ndjson(file(wanted));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportDossiersXlsx", summary = "The same dossiers as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam Wanted wanted) {
        return exports.xlsx(file(wanted));
    }

    private Listing<DossierView> file(Wanted wanted) {
        return new Listing<>("hồ sơ", COLUMNS, lists.rows(dossiers.selection(wanted.wanted()), Dossier::view));
    }
}
