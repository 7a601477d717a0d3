package vn.ocop.chassis.intake;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import vn.ocop.chassis.idempotency.Key;
import vn.ocop.chassis.job.Mode;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.parameter.FurtherParameters;
import vn.ocop.chassis.problem.Language;
import vn.ocop.chassis.rows.Rows;

/** Files come in as jobs: uploaded at once, read and applied afterwards, with a report on every row. */
@Path("/imports")
@Authenticated
@Tag(name = "Imports", description = "Nhập dữ liệu từ tệp. Staged, resumable imports of CSV, XLSX and NDJSON files.")
class ImportResource {

    private final Reception reception;
    private final ImportDesk desk;

    ImportResource(Reception reception, ImportDesk desk) {
        this.reception = reception;
        this.desk = desk;
    }

    /** The form of an upload, for the specification. */
    @Schema(name = "ImportUpload", requiredProperties = "file", examples = "{\"file\":\"bang.csv\"}")
    record Form(
            @Schema(format = "binary", type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)
            String file) {}

    @POST
    @FurtherParameters
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "createImport",
            summary = "Uploads a file to be imported",
            description = "CSV, TSV, semicolons or bars, XLSX or NDJSON, known by content. The answer comes at once; "
                    + "follow Location until the state is DONE, EMPTY, REJECTED or FAILED. Kinds with parameters of "
                    + "their own take them as further query parameters or form fields.")
    @Parameter(
            name = Key.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            description = "Makes a repeated request harmless; a UUID is a good key.",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            minLength = 16,
                            maxLength = 66))
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(
            responseCode = "202",
            description = "Received",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public RestResponse<JobView> upload(
            @Parameter(required = true, description = "What the file holds") @RestQuery String kind,
            @Parameter(description = "Reports what would happen and writes nothing") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @Parameter(
                            description = "One transaction for all rows, or the good rows in chunks",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            enumeration = {"ALL_OR_NOTHING", "PARTIAL"},
                                            defaultValue = "ALL_OR_NOTHING"))
                    @RestQuery
                    @DefaultValue("ALL_OR_NOTHING")
                    Mode mode,
            @Parameter(hidden = true) MultipartFormDataInput form,
            HttpHeaders headers,
            UriInfo uri)
            throws IOException {
        var wanted = desk.kind(kind);
        var key = Key.from(headers.getRequestHeader(Key.HEADER));
        var received =
                reception.receive(new UploadForm(form, uri.getQueryParameters()).upload(wanted, mode, dryRun), key);
        var path = uri.getRequestUri().getRawPath().replaceFirst("/+$", "");
        var answer = RestResponse.ResponseBuilder.create(
                        RestResponse.Status.ACCEPTED, JobView.of(received.job(), language(headers)))
                .header("Location", path + "/" + received.job().id());
        return (received.replayed() ? answer.header("Idempotent-Replayed", "true") : answer).build();
    }

    @GET
    @Operation(
            operationId = "listImports",
            summary = "Lists imports, newest first",
            description = "Your own, and all of the kinds that you may upload.")
    public JobPage list(@BeanParam PageRequest page, HttpHeaders headers) {
        return desk.list(page, language(headers));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "Tells how far an import has come")
    public JobView get(@PathParam("id") UUID id, HttpHeaders headers) {
        return JobView.of(desk.job(id), language(headers));
    }

    @GET
    @Path("/{id}/rows")
    @Operation(
            operationId = "listImportRows",
            summary = "Tells what became of each row",
            description = "In the file's order. Until the import has ended an ACCEPTED row may still be rejected. "
                    + "Rows are kept for 90 days after the end unless the operator has set another term.")
    public RowPage rows(
            @PathParam("id") UUID id,
            @RestQuery Rows.Outcome outcome,
            @BeanParam PageRequest page,
            HttpHeaders headers) {
        return desk.rows(desk.job(id), outcome, page, language(headers));
    }

    private static java.util.Locale language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
