package vn.ocop.chassis.bench;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.chassis.access.WiderScope;

/** On the bench, {@code old-38} has become {@code 38}. */
@ApplicationScoped
class OldPlaces implements WiderScope {

    @Override
    public Set<String> further(String dimension, Set<String> values) {
        if (!dimension.equals("places")) {
            return Set.of();
        }
        return values.stream()
                .filter(value -> value.startsWith("old-"))
                .map(value -> value.substring("old-".length()))
                .collect(Collectors.toSet());
    }
}
