package vn.ocop.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.place.Place;

/**
 * Each commune counts its own products. The counter's row is held until the commit, so two products never share a
 * number, and a product that was not registered leaves no gap.
 */
@ApplicationScoped
class Serials {

    private final EntityManager db;
    private final Clock clock;

    Serials(EntityManager db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The next code of this commune, in the current legal year. */
    @Transactional(Transactional.TxType.MANDATORY)
    ProductCode next(Place commune) {
        var serial = (Number)
                db.createNativeQuery("""
                        insert into commune_serial (commune_code, last) values (:code, 1)
                        on conflict (commune_code) do update set last = commune_serial.last + 1
                        returning last""").setParameter("code", commune.code()).getSingleResult();
        return new ProductCode(commune, serial.intValue(), Legal.today(clock).getYear());
    }

    /** The next codes of several communes at once, as many of each as asked for; communes in order of their codes. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<Place, Iterator<ProductCode>> next(Map<Place, Integer> wanted) {
        var next = new HashMap<Place, Iterator<ProductCode>>();
        int year = Legal.today(clock).getYear();
        wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Place::code)))
                .forEach(commune -> {
                    int last = taken(commune.getKey(), commune.getValue());
                    next.put(
                            commune.getKey(),
                            IntStream.rangeClosed(last - commune.getValue() + 1, last)
                                    .mapToObj(serial -> new ProductCode(commune.getKey(), serial, year))
                                    .iterator());
                });
        return next;
    }

    private int taken(Place commune, int many) {
        var last = (Number) db.createNativeQuery("""
                        insert into commune_serial (commune_code, last) values (:code, :many)
                        on conflict (commune_code) do update set last = commune_serial.last + :many
                        returning last""")
                .setParameter("code", commune.code())
                .setParameter("many", many)
                .getSingleResult();
        return last.intValue();
    }
}
