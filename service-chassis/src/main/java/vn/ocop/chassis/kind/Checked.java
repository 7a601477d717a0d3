package vn.ocop.chassis.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.ocop.chassis.refusal.Fault;

/**
 * What a kind says of one record by itself.
 *
 * @param canonical what the row report shows; texts, whole numbers, BigDecimal, Boolean, LocalDate or null
 * @param values what {@link ImportKind#apply} gets; the canonical values and whatever else it needs
 * @param key of two records with the same key in one file the later is a duplicate; null for none
 * @param fault why the record is refused; null when it is good
 */
public record Checked(Map<String, Object> canonical, Map<String, Object> values, String key, Fault fault) {

    /** @param canonical in the order it shall be shown */
    public static Checked accepted(Map<String, Object> canonical) {
        var shown = Collections.unmodifiableMap(new LinkedHashMap<>(canonical));
        return new Checked(shown, shown, null, null);
    }

    public static Checked rejected(Fault fault) {
        return new Checked(Map.of(), Map.of(), null, fault);
    }

    /** Adds a value for applying that the report does not show. */
    public Checked with(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Checked(canonical, more, key, fault);
    }

    /** The same key further up in the file makes this record a duplicate. */
    public Checked uniqueBy(String naturalKey) {
        return new Checked(canonical, values, naturalKey, fault);
    }

    public boolean isGood() {
        return fault == null;
    }
}
