package vn.ocop.registry.producer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;
import vn.ocop.registry.identity.IdentifierSystem;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.identity.MergedAway;
import vn.ocop.registry.identity.OwnIds;

/** All producers. */
@ApplicationScoped
public class Producers implements PanacheRepositoryBase<Producer, UUID> {

    public static final String PATH = "/registry/v1/producers/";

    /** Others may read and keep, nobody may merge or change. */
    private static final String KEPT = "share";

    private static final String TO_CHANGE = "no key update";

    private final Reach reach;
    private final Identifiers identifiers;

    Producers(Reach reach, Identifiers identifiers) {
        this.reach = reach;
        this.identifiers = identifiers;
    }

    /** The producer, merged or not, when the caller may see it. */
    public Producer get(UUID id) {
        return reach.require(findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because));
    }

    /** Reads it and its person's key in one statement; whether there is such a key. */
    public boolean readWithKey(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select p, k from Producer p left join PersonKey k on k.subjectId = p.id where p.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .anyMatch(row -> row[1] != null);
    }

    /** As {@link #get}, for who asks for the producer itself: a merged one leads to its survivor for ever (308). */
    public Producer here(UUID id) {
        var producer = get(id);
        if (producer.mergedInto() != null) {
            throw new MergedAway(PATH + producer.mergedInto(), producer.mergedInto());
        }
        return producer;
    }

    /** As {@link #here}, by its public code; empty when there is none in reach. */
    public Optional<Producer> byCode(String code) {
        return find("code", code).firstResultOptional().map(found -> here(found.id()));
    }

    /** As {@link #get}, to change it: refused when it was merged into another one. */
    public Producer writable(UUID id) {
        var producer = get(id);
        MergedAway.refuse(producer.mergedInto());
        return producer;
    }

    /**
     * The producer that something is about to belong to: refused when it was merged, and until the transaction ends it
     * is neither merged nor changed.
     */
    public Producer owner(UUID id) {
        lock(List.of(id), KEPT);
        return writable(id);
    }

    /** Keeps these to the caller until its transaction ends, in one order for everybody. */
    public void hold(UUID... ids) {
        lock(List.of(ids), TO_CHANGE);
    }

    private void lock(Collection<UUID> ids, String strength) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id from producer where id = any(:ids) order by id for " + strength, UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /**
     * By the keys of an imported file or by our own ids, kept as by {@link #owner}; those of merged producers lead to
     * their survivors.
     */
    public Map<String, Producer> bySource(Collection<String> sourceIds) {
        return bySource(sourceIds, KEPT);
    }

    /** Those of our own ids among the keys of a file whose producers live on as others. */
    public Set<String> mergedAmong(Collection<String> keys) {
        return list("id in ?1 and mergedInto is not null", OwnIds.among(keys)).stream()
                .map(merged -> merged.id().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, to change them. */
    public Map<String, Producer> changeable(Collection<String> sourceIds) {
        return bySource(sourceIds, TO_CHANGE);
    }

    private Map<String, Producer> bySource(Collection<String> sourceIds, String strength) {
        var holders = identifiers.holders(Producer.TYPE, IdentifierSystem.SOURCE, sourceIds);
        var byId = locked(holders.values(), strength).stream()
                .collect(Collectors.toMap(Producer::id, Function.identity()));
        var bySource = new HashMap<String, Producer>();
        holders.forEach((source, id) -> bySource.put(source, byId.get(id)));
        locked(OwnIds.among(sourceIds), strength)
                .forEach(own -> bySource.putIfAbsent(own.id().toString(), lasting(own)));
        return bySource;
    }

    /** The ids go as one array: for another number of them a query is planned anew. */
    private List<Producer> locked(Collection<UUID> ids, String strength) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from producer where id = any(:ids) order by id for " + strength, Producer.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** All of these communes, the earliest first, merged ones too; kept as by {@link #owner}. */
    public List<Producer> of(Collection<String> communeCodes) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from producer where commune_code = any(:codes) order by id for share", Producer.class)
                .setParameter("codes", communeCodes.toArray(String[]::new))
                .getResultList();
    }

    /** What a producer lives on as, itself when it was not merged; kept as by {@link #owner}. */
    public Producer lasting(Producer producer) {
        var lasting = producer;
        while (lasting.mergedInto() != null) {
            lasting = locked(List.of(lasting.mergedInto()), KEPT).get(0);
        }
        return lasting;
    }

    /** Which source id bears a name in a commune, by {@link #nameKey}; those without one stand under an empty id. */
    public Map<String, String> sourceIdsByName() {
        var names = new HashMap<String, String>();
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select p.commune_code, p.name_key, coalesce(min(i.value), '')
                        from producer p left join identifier i
                            on i.subject_id = p.id and i.subject_type = 'producer' and i.system = 'SOURCE'
                            and i.ended_at is null and i.came_from is null
                        where p.state = 'ACTIVE' group by p.id""", Object[].class)
                .getResultStream()
                .forEach(row -> names.put(nameKey((String) row[0], (String) row[1]), (String) row[2]));
        return names;
    }

    public static String nameKey(String communeCode, String nameKey) {
        return communeCode + " " + nameKey;
    }

    /** Whether any of its products is outside tourism; the product's table is asked, as rooms may not form a cycle. */
    boolean offersMoreThanTourism(UUID id) {
        return (boolean) getEntityManager()
                .createNativeQuery("select exists (select from product where producer_id = :id and industry <> 'VI')")
                .setParameter("id", id)
                .getSingleResult();
    }
}
