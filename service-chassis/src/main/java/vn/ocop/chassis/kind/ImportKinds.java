package vn.ocop.chassis.kind;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The kinds this service takes, by name. */
@ApplicationScoped
public class ImportKinds {

    private final Map<String, ImportKind> kinds = new TreeMap<>();

    ImportKinds(@All List<ImportKind> beans) {
        for (var kind : beans) {
            if (kinds.put(kind.name(), kind) != null) {
                throw new IllegalStateException("two import kinds are called " + kind.name());
            }
        }
    }

    /** Null when there is none of this name. */
    public ImportKind get(String name) {
        return name == null ? null : kinds.get(name);
    }

    public Set<String> names() {
        return kinds.keySet();
    }

    /** The kinds that anyone with such roles may upload. */
    public Set<String> namesFor(Predicate<String> hasRole) {
        return kinds.values().stream()
                .filter(kind -> kind.roles().stream().anyMatch(hasRole))
                .map(ImportKind::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
