package vn.ocop.registry.twin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.Reach;
import vn.ocop.registry.identity.LikelyDuplicate;
import vn.ocop.registry.identity.LikelyDuplicates;
import vn.ocop.registry.identity.Likeness;
import vn.ocop.registry.identity.NameKey;

/** Finds products that may be the same one (R7): of the same producer or commune, with a name that is {@link Alike}. */
@ApplicationScoped
public class Lookalikes {

    /** No slip of the hand makes a name less alike than the trigrams say. */
    private static final String NEAR = """
            select id, code, name, province_code, commune_code, producer_id from product
            where merged_into is null and (producer_id = :producer or commune_code = :commune)
             and search_key % :key
             and btrim(regexp_replace(search_key, '[^0-9]+', ' ', 'g')) = :numbers""";

    private final EntityManager database;
    private final Reach reach;

    Lookalikes(EntityManager database, Reach reach) {
        this.database = database;
        this.reach = reach;
    }

    /** A product that is there. */
    record Known(UUID id, String code, String name, String provinceCode, String communeCode, UUID producerId) {}

    /** Two who register one name at the same time come one after the other, so that the second sees the first. */
    public void queue(String name) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 85)) as text)")
                .setParameter("key", NameKey.of(name))
                .getSingleResult();
    }

    /** The most alike first. */
    public LikelyDuplicates of(UUID producer, String commune, String name) {
        var key = SearchKey.of(name);
        var rows = database.unwrap(Session.class)
                .createNativeQuery(NEAR, Object[].class)
                .setParameter("producer", producer)
                .setParameter("commune", commune)
                .setParameter("key", key)
                .setParameter("numbers", NameKey.numbers(key))
                .getResultList();
        return new LikelyDuplicates(rows.stream()
                .map(Lookalikes::read)
                .map(known -> likely(known, name))
                .filter(twin -> twin.alikePercent() > 0)
                .sorted(Comparator.comparing(LikelyDuplicate::alikePercent)
                        .reversed()
                        .thenComparing(LikelyDuplicate::code))
                .limit(LikelyDuplicates.MOST)
                .toList());
    }

    private static Known read(Object[] row) {
        return new Known(
                (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (UUID) row[5]);
    }

    private LikelyDuplicate likely(Known known, String name) {
        var shown = reach.covers(known.provinceCode(), known.communeCode()) ? known.name() : null;
        return new LikelyDuplicate(
                known.id(),
                known.code(),
                shown,
                known.communeCode(),
                Alike.percent(known.name(), name),
                List.of(Likeness.NAME));
    }
}
