package vn.ocop.chassis.intake;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.kind.Template;

/** Empty tables to be filled in and uploaded (feature X4). */
@Path("/imports/templates")
@Authenticated
@Tag(name = "Imports")
class ImportTemplateResource {

    private static final String UNTOUCHED = " Uploaded as it is, it is a file without records: the import ends EMPTY,"
            + " nothing is refused and nothing is taken in.";

    private final ImportDesk desk;

    ImportTemplateResource(ImportDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/{kind}.csv")
    @Produces(Template.CSV)
    @Operation(
            operationId = "getImportTemplateCsv",
            summary = "An empty table of a kind as CSV",
            description = "Mẫu tệp CSV để điền và tải lên. The header of the kind, required columns marked with an"
                    + " asterisk." + UNTOUCHED)
    @APIResponse(
            responseCode = "200",
            description = "Tệp mẫu. RFC 4180, UTF-8 with byte order mark, one line.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> csv(
            @Parameter(description = "What the file shall hold, as for an upload", example = "register") @RestPath
                    String kind) {
        return file(kind + ".csv", Template.CSV, new Template(desk.named(kind)).csv());
    }

    @GET
    @Path("/{kind}.xlsx")
    @Produces(Template.XLSX)
    @Operation(
            operationId = "getImportTemplateXlsx",
            summary = "An empty table of a kind as a workbook",
            description = "Mẫu tệp Excel để điền và tải lên. The table stands on the first sheet; the second, which an"
                    + " import does not read, tells which columns are required and by which other names they are"
                    + " known." + UNTOUCHED)
    @APIResponse(
            responseCode = "200",
            description = "Tệp mẫu. Two sheets.",
            content =
                    @Content(mediaType = Template.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsx(
            @Parameter(description = "What the file shall hold, as for an upload", example = "register") @RestPath
                    String kind) {
        return file(kind + ".xlsx", Template.XLSX, new Template(desk.named(kind)).xlsx());
    }

    private static RestResponse<byte[]> file(String name, String type, byte[] content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
