package vn.ocop.registry.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/**
 * A table whose rows have a past.
 *
 * @param type the word its trigger hands to {@code remember_past}, and its audit subject: {@code producer}
 * @param table name of the live table
 * @param unshown columns that say nothing to a reader (search keys, ciphers); technical ones are left out anyway
 * @param further what a state says beside its plain columns, by field name; compared as it is
 * @param mask how a field's value is shown, by its name
 */
public record HistorySubject(
        String type,
        String table,
        Set<String> unshown,
        BiFunction<UUID, JsonNode, Map<String, String>> further,
        BinaryOperator<String> mask) {

    public HistorySubject {
        if (!table.matches("[a-z_]+")) {
            throw new IllegalArgumentException("no table is called " + table);
        }
        unshown = Set.copyOf(unshown);
    }

    /** One whose columns are all plain. */
    public static HistorySubject of(String type, String table, Set<String> unshown) {
        return new HistorySubject(type, table, unshown, (id, state) -> Map.of(), (field, value) -> value);
    }
}
