package vn.ocop.chassis.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The rules for schemas: named well, never null, complete, bounded, with an example. */
class SchemaChecks {

    private final JsonNode schemas;
    private final Set<String> answered;
    private final BiConsumer<String, String> no;
    private final JsonNode spec;

    /** @param answered names of the schemas that success answers consist of */
    SchemaChecks(JsonNode spec, Set<String> answered, BiConsumer<String, String> no) {
        this.spec = spec;
        this.schemas = spec.path("components").path("schemas");
        this.answered = answered;
        this.no = no;
    }

    void check() {
        var inAnswers = reached(answered);
        schemas.properties().forEach(entry -> {
            var name = entry.getKey();
            var schema = entry.getValue();
            if (!name.matches("[A-Z][A-Za-z0-9]*[A-Za-z]")) {
                no.accept(name, "is no good schema name (two types of one name get a number)");
            }
            if (schema.path("type").asText().equals("object")) {
                object(name, schema, inAnswers.contains(name));
            }
            each(name, schema);
        });
        parameters();
    }

    private void object(String name, JsonNode schema, boolean answer) {
        var required = words(schema.path("required"));
        var optional = words(schema.path("x-optional"));
        schema.path("properties").properties().forEach(property -> {
            if (answer && !required.contains(property.getKey()) && !optional.contains(property.getKey())) {
                no.accept(name + "." + property.getKey(), "is neither required nor optional");
            }
        });
        if (!exemplified(schema)) {
            no.accept(name, "has no example");
        }
    }

    /** An example of its own, or one on each of its fields. */
    private static boolean exemplified(JsonNode schema) {
        if (schema.has("example") || !schema.path("examples").isEmpty()) {
            return true;
        }
        for (var property : schema.path("properties")) {
            if (!property.has("example")
                    && property.path("examples").isEmpty()
                    && !property.has("$ref")
                    && !property.path("items").has("$ref")) {
                return false;
            }
        }
        return true;
    }

    private void each(String at, JsonNode schema) {
        if (schema.path("type").isArray() || schema.path("nullable").asBoolean() || hasNull(schema.path("enum"))) {
            no.accept(at, "may be null");
        }
        for (var union : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(union)) {
                no.accept(at, "uses " + union);
            }
        }
        if (schema.has("readOnly") || schema.has("writeOnly")) {
            no.accept(at, "is read-only or write-only");
        }
        if (schema.path("type").asText().equals("integer") && !bounded(schema)) {
            no.accept(at, "is an integer without bounds");
        }
        schema.path("properties").properties().forEach(p -> each(at + "." + p.getKey(), p.getValue()));
        if (schema.has("items")) {
            each(at + "[]", schema.path("items"));
        }
        inline(at, schema);
    }

    private void inline(String at, JsonNode schema) {
        schema.path("properties").properties().forEach(p -> {
            if (p.getValue().has("properties") || p.getValue().path("items").has("properties")) {
                no.accept(at + "." + p.getKey(), "is an anonymous object");
            }
        });
    }

    private static boolean bounded(JsonNode schema) {
        var below = schema.has("minimum") || schema.has("exclusiveMinimum");
        return below && (schema.has("maximum") || schema.has("exclusiveMaximum"));
    }

    private static boolean hasNull(JsonNode values) {
        for (var value : values) {
            if (value.isNull()) {
                return true;
            }
        }
        return false;
    }

    private void parameters() {
        spec.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    for (var parameter : method.getValue().path("parameters")) {
                        each(
                                method.getKey() + " " + path.getKey() + "?"
                                        + parameter.path("name").asText(),
                                parameter.path("schema"));
                    }
                }));
    }

    private Set<String> reached(Set<String> from) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            var name = open.poll();
            if (reached.add(name)) {
                schemas.path(name).findValuesAsText("$ref").forEach(ref -> open.add(SpecRules.name(ref)));
            }
        }
        return reached;
    }

    private static Set<String> words(JsonNode list) {
        var words = new HashSet<String>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }
}
