package vn.ocop.chassis.kind;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.ocop.chassis.access.Scope;

/**
 * What an upload said beside its file, and who sent it. Jobs work after the request has ended, so the uploader's reach
 * is kept as it was then.
 *
 * @param importId the job
 * @param uploadedBy the uploader's subject
 * @param values by parameter name
 * @param scopes what the uploader could reach, by the dimensions the kind asked for; {@code *} stands for everything
 */
public record Parameters(
        java.util.UUID importId, String uploadedBy, Map<String, String> values, Map<String, Set<String>> scopes) {

    /** Null when it was not given. */
    public String text(String name) {
        return values.get(name);
    }

    /** Null when it was not given. */
    public LocalDate day(String name) {
        var value = values.get(name);
        return value == null ? null : LocalDate.parse(value);
    }

    /** False when it was not given. */
    public boolean flag(String name) {
        return Boolean.parseBoolean(values.get(name));
    }

    /** What the uploader could reach along one of the kind's {@link ImportKind#dimensions}. */
    public Scope scope(String dimension) {
        return Scope.of(scopes.getOrDefault(dimension, Set.of()));
    }
}
