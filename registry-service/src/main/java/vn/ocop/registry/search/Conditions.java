package vn.ocop.registry.search;

import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.ocop.registry.Reach.Bounds;

/** What a search asks for, as SQL on the alias {@code s} of product_search; absent values add nothing. */
final class Conditions {

    private final List<String> sql = new ArrayList<>();
    private final TreeMap<String, Object> values = new TreeMap<>();

    Conditions where(String condition, String name, Object value) {
        if (value != null) {
            sql.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** No row passes an empty collection that is not null: that is how a reach of nothing reads. */
    Conditions among(String column, String name, Collection<?> wanted) {
        if (wanted == null) {
            return this;
        }
        if (wanted.isEmpty()) {
            sql.add("false");
            return this;
        }
        return where(
                "s." + column + " in (:" + name + ")",
                name,
                wanted.stream().sorted().toList());
    }

    Conditions within(Bounds bounds) {
        return among("province_code", "reachProvinces", bounds.provinces())
                .among("commune_code", "reachCommunes", bounds.communes())
                .among("producer_id", "reachProducers", bounds.producers());
    }

    /** The provinces whose products may pass, as SQL, when that is less than all; null otherwise. */
    String provinces() {
        if (values.containsKey("province")) {
            return "select distinct c.province_code as code from commune_words w join commune c on c.id = w.commune_id"
                    + " where w.codes @> array[cast(:province as text)]";
        }
        return values.containsKey("reachProvinces")
                ? "select distinct code from province where code in (:reachProvinces)"
                : null;
    }

    String sql() {
        return sql.isEmpty() ? "true" : String.join(" and ", sql);
    }

    /** Sets the values on a query that has these conditions in it. */
    void on(Query query) {
        values.forEach(query::setParameter);
    }

    /** What makes this search this search: a bookmark fits no other. */
    String fingerprint(Sort sort, Typed typed) {
        var text = sort + "\n" + (typed == null ? "" : typed.said()) + "\n" + sql() + "\n" + values;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 18);
    }
}
