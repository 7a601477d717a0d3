package vn.ocop.registry.twin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Whose names an import compares its new ones with. Those of a commune are kept from one chunk to the next as long as
 * its counter of serials says that nobody else has registered there; a name that is corrected meanwhile is noticed a
 * minute later at the latest, which is early enough for a warning.
 */
@ApplicationScoped
public class Neighbourhood {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_NAMES = 150_000;

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final Cache<String, Neighbours> kept = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumWeight(MOST_NAMES)
            .weigher((String commune, Neighbours there) -> there.names().size())
            .executor(Runnable::run)
            .build();

    Neighbourhood(EntityManager database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Of these producers and communes, for the transaction that is open. */
    public Twins twins(Collection<UUID> producers, Collection<String> communes) {
        return new Twins(ofProducers(producers), ofCommunes(communes));
    }

    private Map<UUID, List<Folded>> ofProducers(Collection<UUID> producers) {
        var names = new HashMap<UUID, List<Folded>>();
        rows(
                        "select producer_id, name from product where merged_into is null and producer_id = any(:keys)",
                        producers.toArray(UUID[]::new))
                .forEach(row -> names.computeIfAbsent((UUID) row[0], any -> new ArrayList<>())
                        .add(Folded.of((String) row[1])));
        return names;
    }

    private Map<String, Neighbours> ofCommunes(Collection<String> communes) {
        var held = held();
        var asked =
                communes.stream().filter(commune -> !held.containsKey(commune)).toList();
        var serials = serials(asked);
        var missing = new HashMap<String, Neighbours>();
        for (var commune : asked) {
            var there = kept.asMap().remove(commune);
            int serial = serials.getOrDefault(commune, 0);
            if (there == null || there.serial() != serial) {
                there = new Neighbours(serial);
                missing.put(commune, there);
            }
            held.put(commune, there);
        }
        read(missing);
        return held;
    }

    private void read(Map<String, Neighbours> missing) {
        if (!missing.isEmpty()) {
            rows(
                            "select commune_code, name from product where merged_into is null and commune_code = any(:keys)",
                            missing.keySet().toArray(String[]::new))
                    .forEach(row -> missing.get((String) row[0]).known(Folded.of((String) row[1])));
        }
    }

    private Map<String, Integer> serials(Collection<String> communes) {
        var serials = new HashMap<String, Integer>();
        rows(
                        "select commune_code, last from commune_serial where commune_code = any(:keys)",
                        communes.toArray(String[]::new))
                .forEach(row -> serials.put((String) row[0], (Integer) row[1]));
        return serials;
    }

    private Stream<Object[]> rows(String query, Object[] keys) {
        if (keys.length == 0) {
            return Stream.empty();
        }
        return database
                .unwrap(Session.class)
                .createNativeQuery(query, Object[].class)
                .setParameter("keys", keys)
                .getResultList()
                .stream();
    }

    /** What this transaction has looked at; kept for the next one when it is committed. */
    @SuppressWarnings("unchecked")
    private Map<String, Neighbours> held() {
        var held = (Map<String, Neighbours>) transaction.getResource(this);
        if (held == null) {
            var fresh = new HashMap<String, Neighbours>();
            transaction.putResource(this, fresh);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // Nothing is known yet.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        kept.putAll(fresh);
                    }
                }
            });
            return fresh;
        }
        return held;
    }
}
