package vn.ocop.registry.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** What differs between two states of a record, field by field, as texts. */
public final class Differences {

    private static final Set<String> TECHNICAL = Set.of(
            "id",
            "version",
            "changed_at",
            "changed_by",
            "change_action",
            "change_reason",
            "rule_version",
            "search_key");

    private Differences() {}

    /** The fields of a state by their names in the interface. */
    static Map<String, String> fields(JsonNode state, Set<String> unshown) {
        var fields = new TreeMap<String, String>();
        state.properties().forEach(column -> {
            if (!TECHNICAL.contains(column.getKey()) && !unshown.contains(column.getKey())) {
                var text = text(column.getValue());
                if (text != null) {
                    fields.put(camel(column.getKey()), text);
                }
            }
        });
        return fields;
    }

    /** Of plain fields. */
    public static List<HistoryEntry.FieldChange> between(Map<String, String> before, Map<String, String> after) {
        return between(before, after, (field, value) -> value);
    }

    static List<HistoryEntry.FieldChange> between(
            Map<String, String> before, Map<String, String> after, BinaryOperator<String> mask) {
        var names = new TreeMap<>(before);
        names.putAll(after);
        var changes = new ArrayList<HistoryEntry.FieldChange>();
        for (var name : names.keySet()) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new HistoryEntry.FieldChange(
                        name, mask.apply(name, before.get(name)), mask.apply(name, after.get(name))));
            }
        }
        return List.copyOf(changes);
    }

    /** An empty list says as little as an absent value. */
    private static String text(JsonNode value) {
        if (value.isNull() || (value.isContainerNode() && value.isEmpty())) {
            return null;
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    static String camel(String column) {
        var out = new StringBuilder();
        for (var word : column.split("_", -1)) {
            out.append(out.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }
}
