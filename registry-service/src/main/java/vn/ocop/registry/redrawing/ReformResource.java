package vn.ocop.registry.redrawing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Reach;
import vn.ocop.registry.reform.Reform;
import vn.ocop.registry.reform.ReformKind;
import vn.ocop.registry.reform.ReformOrigin;
import vn.ocop.registry.reform.ReformView;
import vn.ocop.registry.reform.Reforms;

/**
 * Acts that change communes, within the caller's provinces. A resolution that cuts across several units comes as a file
 * of kind commune-mergers.
 */
@Path("/places/reforms")
@RolesAllowed({"administrator", "province-officer"})
@Tag(name = "Reforms", description = "Sắp xếp đơn vị hành chính. Acts that merge, split, cut or rename communes.")
class ReformResource {

    private static final String PATH = "/registry/v1/places/reforms/";

    private final EnterReform enter;
    private final Reforms reforms;
    private final ReformReports reports;
    private final Lists lists;
    private final Reach reach;
    private final IfMatch ifMatch;
    private final Clock clock;

    ReformResource(
            EnterReform enter,
            Reforms reforms,
            ReformReports reports,
            Lists lists,
            Reach reach,
            IfMatch ifMatch,
            Clock clock) {
        this.enter = enter;
        this.reforms = reforms;
        this.reports = reports;
        this.lists = lists;
        this.reach = reach;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @POST
    @Once
    @Path("/mergers")
    @Operation(
            operationId = "mergeCommunes",
            summary = "Merges all of several communes into a new one",
            description =
                    "The old units end on the day the new one begins; its code may be one of theirs. Products,"
                            + " producers and certificates keep what they were registered under and are found under the new unit.")
    @APIResponseSchema(value = ReformView.class, responseCode = "201", responseDescription = "Đã ghi. Entered.")
    public RestResponse<ReformView> merge(@NotNull @Valid ReformRequests.Merger merger) {
        return created(enter.merge(merger));
    }

    @POST
    @Once
    @Path("/splits")
    @Operation(
            operationId = "splitCommune",
            summary = "Splits a commune over several new ones",
            description = "What is registered in the old unit waits to be assigned to one of the new ones.")
    @APIResponseSchema(value = ReformView.class, responseCode = "201", responseDescription = "Đã ghi. Entered.")
    public RestResponse<ReformView> split(@NotNull @Valid ReformRequests.Split split) {
        return created(enter.split(split));
    }

    @POST
    @Once
    @Path("/part-transfers")
    @Operation(
            operationId = "transferPartOfCommune",
            summary = "Records that a part of one commune goes to another",
            description = "Both units go on. What is registered in the giving unit stays with it until an officer moves"
                    + " it; the report counts what to look at.")
    @APIResponseSchema(value = ReformView.class, responseCode = "201", responseDescription = "Đã ghi. Entered.")
    public RestResponse<ReformView> transfer(@NotNull @Valid ReformRequests.PartTransfer transfer) {
        return created(enter.transfer(transfer));
    }

    @POST
    @Once
    @Path("/renamings")
    @Operation(
            operationId = "renameCommune",
            summary = "Gives a commune another name or kind from a day on",
            description = "The unit keeps its key and its code; earlier days keep the earlier name.")
    @APIResponseSchema(value = ReformView.class, responseCode = "201", responseDescription = "Đã ghi. Entered.")
    public RestResponse<ReformView> rename(@NotNull @Valid ReformRequests.Renaming renaming) {
        return created(enter.rename(renaming));
    }

    @POST
    @Once
    @Path("/{id}/reversals")
    @Operation(
            operationId = "undoMerger",
            summary = "Undoes a merger from a day on",
            description =
                    "The merged unit ends; units like those before the merger begin, with their codes and names and"
                            + " keys of their own. The days of the merger stay as they were. What was registered during the"
                            + " merger waits to be assigned; what is older is found under its restored unit.",
            extensions = @Extension(name = "x-if-match", value = "true"))
    @APIResponseSchema(value = ReformView.class, responseCode = "201", responseDescription = "Đã ghi. Entered.")
    public RestResponse<ReformView> reverse(UUID id, @NotNull @Valid ReformRequests.Reversal reversal) {
        return created(enter.reverse(id, reversal, ifMatch));
    }

    @GET
    @RolesAllowed({"administrator", "province-officer", "province-approver", "auditor"})
    @Operation(operationId = "listReforms", summary = "Acts of the caller's provinces, the latest day first")
    public ReformPage list(
            @RestQuery @Parameter(description = "Kind of act.") ReformKind kind,
            @RestQuery @Parameter(description = "Who told of it.") ReformOrigin origin,
            @RestQuery @Parameter(description = "Acts that hold from this day on or later.") LocalDate from,
            @RestQuery @Parameter(description = "Acts that hold from before this day.") LocalDate before,
            @Valid @BeanParam PageRequest page) {
        var filter = new Filter()
                .eq("kind", kind)
                .eq("origin", origin)
                .atLeast("effectiveDate", from)
                .below("effectiveDate", before);
        var slice = lists.slice(
                Reform.class, reach.limit(filter, "id"), Order.desc("effectiveDate", LocalDate.class), page);
        var today = Legal.today(clock);
        return new ReformPage(slice.map(reform -> reform.view(today)).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"administrator", "province-officer", "province-approver", "auditor"})
    @Operation(operationId = "getReform", summary = "One act")
    @APIResponseSchema(ReformView.class)
    public RestResponse<ReformView> get(UUID id) {
        var reform = reforms.get(id);
        return Answer.ok(reform.version(), reform.view(Legal.today(clock)));
    }

    @GET
    @Path("/{id}/report")
    @RolesAllowed({"administrator", "province-officer", "province-approver", "auditor"})
    @Operation(
            operationId = "getReformReport",
            summary = "What an act re-routes: registered things, open work, officers' reach",
            description =
                    "Counted when it is asked for, for the act's day when that lies ahead and for today otherwise.")
    public ReformReport report(UUID id) {
        return reports.of(reforms.get(id));
    }

    private RestResponse<ReformView> created(Reform reform) {
        return Answer.created(PATH + reform.id(), reform.version(), reform.view(Legal.today(clock)));
    }
}
