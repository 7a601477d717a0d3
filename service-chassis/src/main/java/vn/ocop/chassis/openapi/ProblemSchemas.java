package vn.ocop.chassis.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The refusals' schemas and responses, the same in every specification. */
final class ProblemSchemas {

    private static final Map<Integer, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "Dữ liệu không hợp lệ. Malformed or invalid input; errors[] names the fields."),
            Map.entry(401, "Chưa xác thực. No valid access token."),
            Map.entry(403, "Không có quyền. The role may not do this."),
            Map.entry(404, "Không tìm thấy. Not there, or not in the caller's reach."),
            Map.entry(406, "Không có dạng này. The media type is not offered."),
            Map.entry(409, "Xung đột. The request conflicts with the state of things; code says how."),
            Map.entry(412, "Phiên bản cũ. The thing has changed since it was read."),
            Map.entry(413, "Quá lớn. The body is over the limit."),
            Map.entry(415, "Kiểu nội dung. The Content-Type is missing or not taken."),
            Map.entry(422, "Khóa đã dùng. The Idempotency-Key was used for another request."),
            Map.entry(428, "Thiếu If-Match. The ETag that was read is needed."),
            Map.entry(429, "Quá nhiều yêu cầu. Wait as long as Retry-After says."),
            Map.entry(500, "Lỗi hệ thống. Our own error; report the traceId."),
            Map.entry(503, "Tạm ngừng. Cannot answer for the moment; Retry-After says when to try again.")));

    private ProblemSchemas() {}

    static void addTo(APIResponses responses, int status) {
        var code = Integer.toString(status);
        var there = responses.getAPIResponse(code);
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        var meaning = there != null && there.getDescription() != null ? there.getDescription() : MEANINGS.get(status);
        responses.addAPIResponse(
                code, OASFactory.createAPIResponse().description(meaning).content(content));
    }

    static void addTo(Components components) {
        components.addSchema("FieldProblem", field());
        components.addSchema("Problem", problem());
    }

    private static Schema problem() {
        var properties = new LinkedHashMap<String, Schema>();
        properties.put("type", text("The code as a URN.").format("uri"));
        properties.put("code", text("What happened; clients branch on it.").pattern("^[a-z0-9-]+$"));
        properties.put("title", text("The kind of refusal, in the language asked for."));
        properties.put(
                "status",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int32")
                        .minimum(java.math.BigDecimal.valueOf(400))
                        .maximum(java.math.BigDecimal.valueOf(599)));
        properties.put("detail", text("What happened this time, in the language asked for."));
        properties.put("instance", text("Path of the request."));
        properties.put("traceId", text("Finds the request in the logs."));
        properties.put(
                "errors",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .description("One entry per wrong field.")
                        .items(OASFactory.createSchema().ref("#/components/schemas/FieldProblem")));
        return object("A refusal or failure (RFC 9457).", properties)
                .required(List.of("type", "code", "title", "status", "detail", "instance"))
                .addExtension("x-optional", List.of("traceId", "errors"))
                .examples(List.of(example()));
    }

    private static Map<String, Object> example() {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "urn:problem:stale-version");
        example.put("code", "stale-version");
        example.put("title", "Phiên bản cũ");
        example.put("status", 412);
        example.put("detail", "Đối tượng đã thay đổi; hãy đọc lại.");
        example.put("instance", "/v1/things/018f3b1e-0000-7000-8000-000000000001");
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }

    private static Schema field() {
        var properties = new LinkedHashMap<String, Schema>();
        properties.put("pointer", text("RFC 6901 pointer into the body, or /query/…, /header/…, /path/…"));
        properties.put("code", text("What is wrong; clients branch on it."));
        properties.put("message", text("What is wrong, in the language asked for."));
        return object("One wrong field.", properties)
                .required(List.of("pointer", "code", "message"))
                .examples(List.of(wrongName()));
    }

    /** In a fixed order: the order of {@code Map.of} differs from one JVM to the next, and so would the text. */
    private static Map<String, String> wrongName() {
        var example = new LinkedHashMap<String, String>();
        example.put("pointer", "/name");
        example.put("code", "not-blank");
        example.put("message", "Không được để trống.");
        return example;
    }

    private static Schema object(String description, Map<String, Schema> properties) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(description)
                .properties(properties);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
