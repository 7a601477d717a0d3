package vn.ocop.registry.producer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;

/** All producers. */
@ApplicationScoped
public class Producers implements PanacheRepositoryBase<Producer, UUID> {

    private final Reach reach;

    Producers(Reach reach) {
        this.reach = reach;
    }

    /** The producer, when the caller may see it. */
    public Producer get(UUID id) {
        return reach.require(findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because));
    }

    /** As {@link #get}, to change it. */
    Producer writable(UUID id) {
        return get(id);
    }

    /** One whose name reads the same without accents, in the same commune. */
    Optional<Producer> like(Producer producer) {
        return find(
                        "communeCode = ?1 and searchKey = ?2 and id <> ?3",
                        producer.communeCode(),
                        producer.searchKey(),
                        producer.id())
                .firstResultOptional();
    }

    /** By the keys of an imported file, as one array: for another number of values a query is planned anew. */
    public Map<String, Producer> bySource(Collection<String> sourceIds) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from producer where source_id = any(:ids)", Producer.class)
                .setParameter("ids", sourceIds.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Producer::sourceId, Function.identity()));
    }

    /** Which source id bears a name in a commune, by {@link #nameKey}; those without one stand under an empty id. */
    Map<String, String> sourceIdsByName() {
        var names = new HashMap<String, String>();
        getEntityManager()
                .createQuery(
                        "select p.communeCode, p.searchKey, coalesce(p.sourceId, '') from Producer p", Object[].class)
                .getResultStream()
                .forEach(row -> names.put(nameKey((String) row[0], (String) row[1]), (String) row[2]));
        return names;
    }

    static String nameKey(String communeCode, String searchKey) {
        return communeCode + " " + searchKey;
    }

    /** Whether any of its products is outside tourism; the product's table is asked, as rooms may not form a cycle. */
    boolean offersMoreThanTourism(UUID id) {
        return (boolean) getEntityManager()
                .createNativeQuery("select exists (select from product where producer_id = :id and industry <> 'VI')")
                .setParameter("id", id)
                .getSingleResult();
    }
}
