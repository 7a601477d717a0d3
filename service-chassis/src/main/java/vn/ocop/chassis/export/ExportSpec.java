package vn.ocop.chassis.export;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of every operation {@code …/export.csv}, {@code .ndjson} and {@code .xlsx} that it answers with a file. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ExportSpec implements OASFilter {

    private static final Pattern EXPORT = Pattern.compile(".*/export\\.(csv|ndjson|xlsx)");
    private static final String NO_SCHEMA_OF_OURS = "StreamingOutput";

    private record Form(String mediaType, String description) {}

    private static final Map<String, Form> FORMS = Map.of(
            "csv",
            new Form(
                    "text/csv",
                    "Tệp CSV. RFC 4180, UTF-8 with byte order mark, the first line names the columns; a cell that a"
                            + " spreadsheet would run begins with an apostrophe."),
            "ndjson",
            new Form(Exports.NDJSON, "Tệp NDJSON. One object a line, keys as the columns; absent values are left out."),
            "xlsx",
            new Form(Exports.XLSX, "Tệp Excel. One sheet, the first row names the columns."));

    @Override
    public void filterOpenAPI(OpenAPI spec) {
        if (spec.getPaths() == null || spec.getPaths().getPathItems() == null) {
            return;
        }
        spec.getPaths().getPathItems().forEach((path, item) -> {
            var form = EXPORT.matcher(path);
            if (form.matches() && item.getGET() != null) {
                answer(item.getGET(), FORMS.get(form.group(1)));
            }
        });
        if (spec.getComponents() != null && spec.getComponents().getSchemas() != null) {
            spec.getComponents().removeSchema(NO_SCHEMA_OF_OURS);
        }
    }

    private static void answer(Operation operation, Form form) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation.getResponses().addAPIResponse("200", file(form));
    }

    private static APIResponse file(Form form) {
        var headers = new TreeMap<String, Header>();
        headers.put("Content-Disposition", header("The file's name, with the legal day it was made."));
        headers.put("Export-Filter", header("The query as it was asked; empty for the whole list."));
        headers.put("Export-Time", header("When the list was read, UTC.").schema(text("date-time")));
        return OASFactory.createAPIResponse()
                .description(
                        form.description() + " Every row within the caller's reach, without a cap; a connection that"
                                + " breaks off means that the file is not whole.")
                .headers(headers)
                .content(OASFactory.createContent()
                        .addMediaType(
                                form.mediaType(), OASFactory.createMediaType().schema(text("binary"))));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .required(true)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Schema text(String format) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).format(format);
    }
}
