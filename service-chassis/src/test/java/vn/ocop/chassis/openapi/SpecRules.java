package vn.ocop.chassis.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.ObjectMapperFactory;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What client generators stumble over, as rules for a specification. A service's test is one line:
 * {@code assertThat(SpecRules.violations(Path.of("target/openapi/openapi.yaml"))).isEmpty()}.
 */
public final class SpecRules {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    private final JsonNode spec;
    private final List<String> violations = new ArrayList<>();
    private final Map<String, String> operationIds = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    private SpecRules(JsonNode spec) {
        this.spec = spec;
    }

    /** Every violation as one sentence with its place; empty for a good file of YAML or JSON. */
    public static List<String> violations(Path file) {
        try {
            return violations(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #violations(Path)}, for the text itself. */
    public static List<String> violations(String text) {
        try {
            var rules = new SpecRules(ObjectMapperFactory.createYaml31().readTree(text));
            rules.violations.addAll(new OpenAPIV3Parser().readContents(text).getMessages());
            rules.check();
            return List.copyOf(rules.violations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check() {
        if (!spec.path("openapi").asText().startsWith("3.1")) {
            no("openapi", "is not 3.1");
        }
        var tags = declaredTags();
        spec.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operation(path.getKey(), method.getKey(), method.getValue(), tags);
                    }
                }));
        new SchemaChecks(spec, answered, this::no).check();
    }

    private Set<String> declaredTags() {
        var tags = new HashSet<String>();
        for (var tag : spec.path("tags")) {
            if (tag.path("description").asText().isBlank()) {
                no("tags/" + tag.path("name").asText(), "has no description");
            }
            tags.add(tag.path("name").asText());
        }
        return tags;
    }

    private void operation(String path, String method, JsonNode operation, Set<String> tags) {
        var at = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        var id = operation.path("operationId").asText();
        if (!id.matches("[a-z][A-Za-z0-9]+")) {
            no(at, "has no operationId in lowerCamel");
        } else if (operationIds.put(id, at) != null) {
            no(at, "shares its operationId " + id);
        }
        if (operation.path("tags").size() != 1
                || !tags.contains(operation.path("tags").path(0).asText())) {
            no(at, "has not exactly one declared tag");
        }
        if (operation.path("summary").asText().isBlank()) {
            no(at, "has no summary");
        }
        responses(at, operation.path("responses"));
        content(at + " requestBody", operation.path("requestBody").path("content"), false);
        headers(at, method, operation);
    }

    private void headers(String at, String method, JsonNode operation) {
        var key = header(operation, "Idempotency-Key");
        var free = "true".equals(operation.path("x-no-state").asText());
        if (method.equals("post") && key == free) {
            no(at, "needs either Idempotency-Key (@Once) or x-no-state");
        }
        var changes = Set.of("put", "patch", "delete").contains(method);
        var exempt = "false".equals(operation.path("x-if-match").asText());
        if (changes && !exempt && !header(operation, "If-Match")) {
            no(at, "needs If-Match");
        }
    }

    private static boolean header(JsonNode operation, String name) {
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("header")
                    && parameter.path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void responses(String at, JsonNode responses) {
        var successes = 0;
        for (var response : responses.properties()) {
            var status = response.getKey();
            var place = at + " " + status;
            if (status.startsWith("2")) {
                successes++;
                if (response.getValue().path("content").isEmpty() != status.equals("204")) {
                    no(place, "has a body exactly when it is no 204");
                }
                content(place, response.getValue().path("content"), true);
            } else if (status.startsWith("4") || status.startsWith("5")) {
                problem(place, response.getValue().path("content"));
            } else if (!status.equals("304")) {
                no(place, "is no status of ours");
            }
        }
        if (successes != 1) {
            no(at, "has " + successes + " success statuses instead of one");
        }
        if (!responses.has("500")) {
            no(at, "does not say how it fails");
        }
    }

    private void problem(String at, JsonNode content) {
        var schema = content.path("application/problem+json")
                .path("schema")
                .path("$ref")
                .asText();
        if (content.size() != 1 || !schema.equals("#/components/schemas/Problem")) {
            no(at, "is not an application/problem+json Problem");
        }
    }

    /** JSON bodies are named objects; other media types are files. */
    private void content(String at, JsonNode content, boolean answer) {
        for (var type : content.properties()) {
            if (!type.getKey().contains("json") || type.getKey().contains("ndjson")) {
                continue;
            }
            var name = name(type.getValue().path("schema").path("$ref").asText());
            var schema = spec.path("components").path("schemas").path(name);
            if (name.isEmpty()) {
                no(at, "has an anonymous schema");
            } else if (!schema.path("type").asText().equals("object")) {
                no(at, "is no object but " + name);
            } else if (answer) {
                answered.add(name);
            }
        }
    }

    static String name(String ref) {
        return ref.startsWith("#/components/schemas/") ? ref.substring("#/components/schemas/".length()) : "";
    }

    private void no(String at, String what) {
        violations.add(at + ": " + what);
    }
}
