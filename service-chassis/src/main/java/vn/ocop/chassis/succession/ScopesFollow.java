package vn.ocop.chassis.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.chassis.access.WiderScope;

/**
 * A token that still names a former unit reaches the one it has become, and whoever reaches that one reaches the former.
 * A service that hears of changes says in {@code chassis.succession.dimension} which claim names units.
 */
@ApplicationScoped
class ScopesFollow implements WiderScope {

    private final Successions successions;
    private final Optional<String> dimension;

    ScopesFollow(
            Successions successions,
            @ConfigProperty(name = "chassis.succession.dimension") Optional<String> dimension) {
        this.successions = successions;
        this.dimension = dimension;
    }

    @Override
    public Set<String> further(String name, Set<String> values) {
        return dimension.filter(name::equals).isPresent()
                ? successions.reached(values).codes()
                : Set.of();
    }
}
