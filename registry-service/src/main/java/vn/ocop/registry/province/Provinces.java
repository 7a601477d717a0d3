package vn.ocop.registry.province;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All provinces of all times. */
@ApplicationScoped
public class Provinces implements PanacheRepositoryBase<Province, UUID> {

    private static final String ON = "from Province p left join fetch p.formerNames where p.code in ?1 "
            + "and (p.validFrom is null or p.validFrom <= ?2) and (p.validTo is null or p.validTo > ?2)";

    /** Those in force on the day, by code. */
    public Map<String, Province> units(Collection<String> codes, LocalDate day) {
        return new HashMap<>(find(ON, codes, day).stream()
                .collect(Collectors.toMap(Province::code, Function.identity(), (one, same) -> one)));
    }

    /** Which of these codes belonged to a province that was over before the day. */
    public Set<String> overBefore(Collection<String> codes, LocalDate day) {
        return codes.isEmpty()
                ? Set.of()
                : find("code in ?1 and validTo < ?2", codes, day).stream()
                        .map(Province::code)
                        .collect(Collectors.toSet());
    }

    /** The pairs of old and new ones that are linked already. */
    public Set<List<UUID>> links(Collection<Province> successors) {
        return getEntityManager()
                .createQuery("select s from ProvinceSuccession s where s.successor in :units", ProvinceSuccession.class)
                .setParameter("units", successors)
                .getResultStream()
                .map(ProvinceSuccession::units)
                .collect(Collectors.toCollection(HashSet::new));
    }

    public void add(ProvinceSuccession link) {
        getEntityManager().persist(link);
    }
}
