package vn.ocop.chassis.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What holds for one operation by its method, its path and its annotations. */
class OperationRules {

    static final String NO_STATE = "x-no-state";
    static final String IF_MATCH = "x-if-match";

    private final CodeFacts code;
    private final String bearer;
    private final Set<String> schemas;

    /** @param schemas names of the schemas that the specification has */
    OperationRules(CodeFacts code, String bearer, Set<String> schemas) {
        this.code = code;
        this.schemas = schemas;
        this.bearer = bearer;
    }

    void apply(String path, PathItem.HttpMethod method, PathItem item, Operation operation) {
        var once = code.isOnce(operation.getOperationId());
        var guarded = guarded(method, operation);
        var open = code.isOpen(operation.getOperationId());
        if (open) {
            operation.setSecurity(new ArrayList<>());
        } else if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(bearer)));
        }
        header(operation, "Accept-Language", false, "Language of texts: vi (default) or en.", 1, 200);
        if (once) {
            header(
                    operation,
                    "Idempotency-Key",
                    true,
                    "Makes a repeated request harmless; a UUID is a good key.",
                    16,
                    66);
        }
        if (guarded) {
            header(operation, "If-Match", true, "The ETag that was read before, in quotes.", 3, 22);
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        oneSuccess(operation.getResponses());
        body(operation);
        var statuses = statuses(operation, hasInput(path, item, operation));
        add(statuses, !open, 401, 403);
        add(statuses, path.contains("{"), 404);
        add(statuses, method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD, 409);
        add(statuses, guarded, 400, 412, 428);
        add(statuses, once, 400, 422);
        statuses.forEach(status -> ProblemSchemas.addTo(operation.getResponses(), status));
    }

    private static Set<Integer> statuses(Operation operation, boolean input) {
        var statuses = new TreeSet<Integer>(List.of(406, 429, 500, 503));
        add(statuses, input, 400);
        add(statuses, operation.getRequestBody() != null, 400, 413, 415);
        return statuses;
    }

    private static boolean guarded(PathItem.HttpMethod method, Operation operation) {
        var said = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get(IF_MATCH);
        return switch (method) {
            case PUT, PATCH, DELETE -> said == null || !"false".equals(String.valueOf(said));
            case POST -> "true".equals(String.valueOf(said));
            default -> false;
        };
    }

    private static boolean hasInput(String path, PathItem item, Operation operation) {
        return path.contains("{")
                || operation.getParameters().size() > 1
                || (item.getParameters() != null && !item.getParameters().isEmpty());
    }

    private static void add(Set<Integer> statuses, boolean fits, Integer... more) {
        if (fits) {
            statuses.addAll(List.of(more));
        }
    }

    /** The framework adds a 200 beside a declared 201, 202 or 204; its body belongs to the declared one. */
    private static void oneSuccess(APIResponses responses) {
        var ok = responses.getAPIResponse("200");
        var declared = responses.getAPIResponses() == null
                ? List.<String>of()
                : responses.getAPIResponses().keySet().stream()
                        .filter(s -> s.startsWith("2") && !s.equals("200"))
                        .toList();
        if (ok != null && declared.size() == 1) {
            var other = responses.getAPIResponse(declared.get(0));
            if (other.getContent() == null && !"204".equals(declared.get(0))) {
                other.setContent(ok.getContent());
            }
            responses.removeAPIResponse("200");
        }
        responses.setDefaultValue(null);
    }

    /** A status that was declared alone has the body of the method's own type. */
    private void body(Operation operation) {
        var answer = code.answer(operation.getOperationId()).filter(schemas::contains);
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.matches("20[0-3]") && response.getContent() == null && answer.isPresent()) {
                var schema = OASFactory.createSchema().ref("#/components/schemas/" + answer.get());
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                "application/json", OASFactory.createMediaType().schema(schema)));
            }
        });
    }

    private static void header(Operation operation, String name, boolean required, String text, int min, int max) {
        var there = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> p.getIn() == Parameter.In.HEADER && name.equalsIgnoreCase(p.getName()));
        if (!there) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.HEADER)
                    .required(required)
                    .description(text)
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .minLength(min)
                            .maxLength(max)));
        }
    }
}
