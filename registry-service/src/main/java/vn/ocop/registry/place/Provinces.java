package vn.ocop.registry.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All provinces of all times. */
@ApplicationScoped
class Provinces implements PanacheRepositoryBase<Province, UUID> {

    /** Those that have not ended, by code. */
    Map<String, Province> open(Collection<String> codes) {
        return find("validTo is null and code in ?1", codes).stream()
                .collect(Collectors.toMap(Province::code, Function.identity()));
    }
}
