package vn.ocop.chassis.openapi;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Marks what is always present as required, and bounds integers to what JavaScript counts exactly. */
class SchemaRules {

    private static final BigDecimal EXACT = BigDecimal.valueOf(9_007_199_254_740_991L);

    private final OpenAPI spec;
    private final CodeFacts code;
    private final Map<String, Schema> schemas;

    SchemaRules(OpenAPI spec, CodeFacts code) {
        this.spec = spec;
        this.code = code;
        this.schemas = spec.getComponents().getSchemas();
    }

    void apply() {
        var answered = answered();
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null && !name.endsWith("Problem")) {
                require(name, schema, answered.contains(name));
            }
        });
        schemas.values().forEach(this::bound);
        operations().forEach(operation -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(p -> bound(p.getSchema()));
            }
        });
    }

    private void require(String name, Schema schema, boolean answered) {
        var properties = schema.getProperties().keySet();
        var required = new TreeSet<>(schema.getRequired() == null ? List.<String>of() : schema.getRequired());
        required.addAll(code.primitive(name, properties));
        if (answered) {
            var optional = code.optional(name, properties);
            required.addAll(properties);
            required.removeAll(optional);
            if (!optional.isEmpty()) {
                schema.addExtension("x-optional", List.copyOf(new TreeSet<>(optional)));
            }
        }
        schema.setRequired(required.isEmpty() ? null : inOrder(properties, required));
    }

    private static List<String> inOrder(Set<String> properties, Set<String> required) {
        return properties.stream().filter(required::contains).toList();
    }

    /** Names of the schemas that answers are made of, directly or inside others. */
    private Set<String> answered() {
        var names = new HashSet<String>();
        var open = new ArrayDeque<Schema>();
        for (var operation : operations()) {
            operation.getResponses().getAPIResponses().values().forEach(r -> collect(r.getContent(), open));
        }
        while (!open.isEmpty()) {
            var schema = open.poll();
            if (schema.getRef() != null) {
                var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
                if (names.add(name) && schemas.containsKey(name)) {
                    open.add(schemas.get(name));
                }
            }
            open.addAll(inside(schema));
        }
        return names;
    }

    private static void collect(Content content, Deque<Schema> open) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(m -> {
                if (m.getSchema() != null) {
                    open.add(m.getSchema());
                }
            });
        }
    }

    private static List<Schema> inside(Schema schema) {
        var inside = new ArrayList<Schema>();
        if (schema.getProperties() != null) {
            inside.addAll(schema.getProperties().values());
        }
        if (schema.getItems() != null) {
            inside.add(schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            inside.add(schema.getAdditionalPropertiesSchema());
        }
        return inside;
    }

    private void bound(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getType() != null && schema.getType().contains(Schema.SchemaType.INTEGER)) {
            var most = "int32".equals(schema.getFormat()) ? BigDecimal.valueOf(Integer.MAX_VALUE) : EXACT;
            var least = "int32".equals(schema.getFormat()) ? BigDecimal.valueOf(Integer.MIN_VALUE) : EXACT.negate();
            if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
                schema.setMinimum(least);
            }
            if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
                schema.setMaximum(most);
            }
        }
        inside(schema).forEach(this::bound);
    }

    private List<Operation> operations() {
        var all = new ArrayList<Operation>();
        if (spec.getPaths() != null && spec.getPaths().getPathItems() != null) {
            spec.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(item -> all.addAll(item.getOperations().values()));
        }
        return all;
    }
}
