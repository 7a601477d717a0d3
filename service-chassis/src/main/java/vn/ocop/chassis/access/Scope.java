package vn.ocop.chassis.access;

import java.util.Set;

/** What a caller may reach along one dimension: everything, or the named values only. */
public record Scope(boolean all, Set<String> values) {

    public static final Scope ALL = new Scope(true, Set.of());
    public static final Scope NONE = new Scope(false, Set.of());

    public static Scope of(Set<String> values) {
        return values.contains("*") ? ALL : new Scope(false, Set.copyOf(values));
    }

    public boolean covers(String value) {
        return all || values.contains(value);
    }
}
