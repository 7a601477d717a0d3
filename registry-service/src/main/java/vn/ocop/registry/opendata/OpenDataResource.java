package vn.ocop.registry.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Date;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Language;
import vn.ocop.registry.RegistryReason;

/** Open to everybody without a token: nothing of persons is in it (X7). */
@Path("/open-data")
@PermitAll
@Tag(
        name = "Open data",
        description = "Dữ liệu mở, mỗi đêm một tệp đầy đủ và các thay đổi. A full file every night and daily changes.")
class OpenDataResource {

    private static final String GZIP = "application/gzip";
    private static final String HOW =
            " Gzip. With If-None-Match or If-Modified-Since 304 when it is known already; with"
                    + " Range 206, so that a download goes on where it broke off. 404 for a day that has no such file.";
    private static final String GONE =
            "Gone: the file was kept no longer; the problem names the oldest day that is kept";
    private static final String NO_PART = "The range lies behind the end of the file";
    private static final String PROBLEM = "application/problem+json";
    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";

    private final FileDesk desk;

    OpenDataResource(FileDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listOpenData",
            summary = "The files of open data that are kept, newest first",
            description =
                    "Every night a full file of the recognised products and the changes since the full file of"
                            + " `since`, usually the day before. Take a full file once; then apply each CHANGES whose `since` is"
                            + " the day you have: put in rows ADDED and CHANGED by `id` (without the column `change`), take out"
                            + " rows GONE; in the order of ids the result is the full file of that day, line by line. Products"
                            + " stay in the file when their certificate lapses or is withdrawn (`state` VALID, LAPSED, REVOKED).")
    public RestResponse<OpenDataList> list(HttpHeaders headers, UriInfo uri) {
        var language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var list = desk.list(language, uri.getRequestUri().getRawPath().replaceFirst("/+$", ""));
        return ResponseBuilder.ok(list)
                .tag(new EntityTag(desk.version(list, language)))
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", "Accept-Language")
                .build();
    }

    @GET
    @Path("/{day}/full.ndjson.gz")
    @Produces(GZIP)
    @Operation(
            operationId = "downloadOpenDataFullNdjson",
            summary = "Every recognised product of a day as NDJSON",
            description = "One object a line in the order of ids; absent values are left out." + HOW)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "410",
            description = GONE,
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = PROBLEM_SCHEMA)))
    @APIResponse(
            responseCode = "416",
            description = NO_PART,
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = PROBLEM_SCHEMA)))
    public RestResponse<StreamingOutput> fullNdjson(
            @PathParam("day") LocalDate day, Request request, HttpHeaders headers) {
        return send(day, Extent.FULL, Form.NDJSON, request, headers);
    }

    @GET
    @Path("/{day}/full.csv.gz")
    @Produces(GZIP)
    @Operation(
            operationId = "downloadOpenDataFullCsv",
            summary = "Every recognised product of a day as CSV",
            description = "The same rows as CSV with a header (RFC 4180, UTF-8 with byte order mark)." + HOW)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "410",
            description = GONE,
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = PROBLEM_SCHEMA)))
    @APIResponse(
            responseCode = "416",
            description = NO_PART,
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = PROBLEM_SCHEMA)))
    public RestResponse<StreamingOutput> fullCsv(
            @PathParam("day") LocalDate day, Request request, HttpHeaders headers) {
        return send(day, Extent.FULL, Form.CSV, request, headers);
    }

    @GET
    @Path("/{day}/changes.ndjson.gz")
    @Produces(GZIP)
    @Operation(
            operationId = "downloadOpenDataChangesNdjson",
            summary = "What has become different by a day as NDJSON",
            description = "`change` is ADDED, CHANGED or GONE; the rest is the line of the full file, of GONE only id,"
                    + " code and merged_into_code." + HOW)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "410",
            description = GONE,
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = PROBLEM_SCHEMA)))
    @APIResponse(
            responseCode = "416",
            description = NO_PART,
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = PROBLEM_SCHEMA)))
    public RestResponse<StreamingOutput> changesNdjson(
            @PathParam("day") LocalDate day, Request request, HttpHeaders headers) {
        return send(day, Extent.CHANGES, Form.NDJSON, request, headers);
    }

    @GET
    @Path("/{day}/changes.csv.gz")
    @Produces(GZIP)
    @Operation(
            operationId = "downloadOpenDataChangesCsv",
            summary = "What has become different by a day as CSV",
            description = "The same rows as CSV with a header; cells that a row does not have are empty." + HOW)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "410",
            description = GONE,
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = PROBLEM_SCHEMA)))
    @APIResponse(
            responseCode = "416",
            description = NO_PART,
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = PROBLEM_SCHEMA)))
    public RestResponse<StreamingOutput> changesCsv(
            @PathParam("day") LocalDate day, Request request, HttpHeaders headers) {
        return send(day, Extent.CHANGES, Form.CSV, request, headers);
    }

    private RestResponse<StreamingOutput> send(
            LocalDate day, Extent extent, Form form, Request request, HttpHeaders headers) {
        var file = desk.file(day, extent, form).orElseThrow(CommonReason.NOT_FOUND::because);
        if (file.forgottenOn() != null) {
            throw RegistryReason.OPEN_DATA_KEPT_NO_LONGER.because(day, desk.oldest(extent));
        }
        var tag = new EntityTag(file.sha256());
        var made = Date.from(file.madeAt());
        var known = request.evaluatePreconditions(made, tag);
        var range = range(file, tag, headers);
        ResponseBuilder<StreamingOutput> answer;
        if (known != null) {
            answer = ResponseBuilder.create(
                    RestResponse.Status.fromStatusCode(known.build().getStatus()));
        } else {
            StreamingOutput output = out -> desk.send(file, range, out);
            var whole = range.isWhole(file.bytes());
            answer = ResponseBuilder.create(
                    whole ? RestResponse.Status.OK : RestResponse.Status.PARTIAL_CONTENT, output);
            answer.header("Content-Length", range.length())
                    .header("Content-Disposition", "attachment; filename=\"ocop-" + day + "-" + file.name() + "\"");
            if (!whole) {
                answer.header("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.bytes());
            }
        }
        return answer.tag(tag)
                .lastModified(made)
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    /** A range of another version than the one that is here is not what was meant: then all is sent (If-Range). */
    private static ByteRange range(DataFile file, EntityTag tag, HttpHeaders headers) {
        var condition = headers.getHeaderString("If-Range");
        if (condition != null && !condition.equals("\"" + tag.getValue() + "\"")) {
            return ByteRange.whole(file.bytes());
        }
        var range = ByteRange.of(headers.getHeaderString("Range"), file.bytes());
        if (range == null) {
            throw RegistryReason.RANGE_BEHIND_THE_END
                    .because(file.bytes())
                    .header("Content-Range", "bytes */" + file.bytes());
        }
        return range;
    }
}
