package vn.ocop.registry.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.place.Place;

/**
 * Each commune counts its own products. The counter's row is held until the commit, so two products never share a
 * number, and a product that was not registered leaves no gap.
 */
@ApplicationScoped
class Serials {

    private static final String TAKE = """
            insert into commune_serial (commune_code, last) select * from unnest(?::text[], ?::integer[])
            on conflict (commune_code) do update set last = commune_serial.last + excluded.last
            returning commune_code, last""";

    private final EntityManager db;
    private final DataSource database;
    private final Clock clock;

    Serials(EntityManager db, DataSource database, Clock clock) {
        this.db = db;
        this.database = database;
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

    /** The next codes of these communes, one for each in this order; every counter is taken once, by commune. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ProductCode> next(List<Place> communes) {
        var wanted = new TreeMap<String, Integer>();
        communes.forEach(commune -> wanted.merge(commune.code(), 1, Integer::sum));
        var serials = wanted.isEmpty() ? Map.<String, Integer>of() : before(wanted);
        int year = Legal.today(clock).getYear();
        return communes.stream()
                .map(commune -> new ProductCode(commune, serials.merge(commune.code(), 1, Integer::sum), year))
                .toList();
    }

    /** Each commune's last serial before the wanted ones. */
    private Map<String, Integer> before(SortedMap<String, Integer> wanted) {
        var before = new HashMap<String, Integer>();
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setArray(1, connection.createArrayOf("text", wanted.keySet().toArray()));
            take.setArray(2, connection.createArrayOf("integer", wanted.values().toArray()));
            try (var rows = take.executeQuery()) {
                while (rows.next()) {
                    before.put(rows.getString(1), rows.getInt(2) - wanted.get(rows.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("serials that cannot be taken", e);
        }
        return before;
    }
}
