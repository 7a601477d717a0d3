package vn.ocop.chassis.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of one list, as HQL on the alias {@code e}. Absent values add nothing, so a resource hands over what
 * it was given; the same filter feeds the page, its count and the export.
 */
public final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Filter eq(String path, Object value) {
        return value == null ? this : add("e." + path + " = :", value);
    }

    /** No value passes an empty collection: that is how a scope of nothing reads. */
    public Filter in(String path, Collection<?> values) {
        return values == null ? this : add("e." + path + " in :", values);
    }

    public Filter atLeast(String path, Comparable<?> value) {
        return value == null ? this : add("e." + path + " >= :", value);
    }

    public Filter below(String path, Comparable<?> value) {
        return value == null ? this : add("e." + path + " < :", value);
    }

    /** Whether there is a value at all, so that PostgreSQL knows how many rows have none. */
    public Filter has(String path, Boolean value) {
        if (value != null) {
            conditions.add("e." + path + (value ? " is not null" : " is null"));
        }
        return this;
    }

    /** A condition of the caller's own making; {@code ?} stands for the value. */
    public Filter where(String hql, Object value) {
        if (value == null) {
            return this;
        }
        var name = "p" + parameters.size();
        conditions.add("(" + hql.replace("?", ":" + name) + ")");
        parameters.put(name, value);
        return this;
    }

    /** At least one of the ways; a way without conditions lets everything pass. */
    public Filter any(Filter... ways) {
        var said = new ArrayList<String>();
        for (var way : ways) {
            var hql = way.hql();
            for (var parameter : way.parameters.entrySet()) {
                var name = "p" + parameters.size();
                hql = hql.replaceAll(":" + parameter.getKey() + "\\b", ":w" + name);
                parameters.put("w" + name, parameter.getValue());
            }
            said.add("(" + hql + ")");
        }
        conditions.add("(" + String.join(" or ", said) + ")");
        return this;
    }

    private Filter add(String condition, Object value) {
        var name = "p" + parameters.size();
        conditions.add(condition + name);
        parameters.put(name, value);
        return this;
    }

    String hql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
