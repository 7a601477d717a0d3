package vn.ocop.registry.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import vn.ocop.chassis.text.SearchKey;

/**
 * Makes address books of the place room's tables. Some ten thousand units are read at once, so the last books are kept
 * as long as the tables are as they were.
 */
@ApplicationScoped
public class AddressBooks {

    private static final String UNITS = """
            select id, code, name, full_name, province_code, province_name, district_name, valid_from, valid_to
            from commune""";

    private final EntityManager db;
    private final AtomicReference<Books> last = new AtomicReference<>();

    AddressBooks(EntityManager db) {
        this.db = db;
    }

    /** The books of one day and one state of the tables. */
    record Books(LocalDate day, List<Object> state, AddressBook exact, AddressBook lenient) {}

    /** How addresses read on this day; accents matter. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public AddressBook on(LocalDate day) {
        return books(day).exact();
    }

    Books books(LocalDate day) {
        var state = state();
        var known = last.get();
        if (known != null && known.day().equals(day) && known.state().equals(state)) {
            return known;
        }
        var units = units();
        var links = links();
        var provinces = provinces(day);
        var books = new Books(
                day,
                state,
                new AddressBook(day, units, links, provinces, UnaryOperator.identity()),
                new AddressBook(day, units, links, provinces, SearchKey::of));
        last.set(books);
        return books;
    }

    private List<Object> state() {
        var row = (Object[]) db.createNativeQuery("""
                        select (select count(*) from commune), (select coalesce(sum(version), 0) from commune),
                               (select count(*) from commune where valid_to is null), (select count(*) from succession),
                               (select coalesce(sum(version), 0) + count(*) from province)""").getSingleResult();
        return List.of(row);
    }

    private List<Unit> units() {
        var units = new ArrayList<Unit>();
        for (var found : db.createNativeQuery(UNITS).getResultList()) {
            var row = (Object[]) found;
            units.add(new Unit(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    day(row[7]),
                    day(row[8])));
        }
        return units;
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private Map<UUID, List<UUID>> links() {
        var links = new HashMap<UUID, List<UUID>>();
        for (var found : db.createNativeQuery("select predecessor_id, successor_id from succession")
                .getResultList()) {
            var row = (Object[]) found;
            links.computeIfAbsent((UUID) row[0], any -> new ArrayList<>()).add((UUID) row[1]);
        }
        return links;
    }

    private Map<String, String> provinces(LocalDate day) {
        var provinces = new HashMap<String, String>();
        for (var found : db.createNativeQuery("""
                        select code, full_name from province
                        where (valid_from is null or valid_from <= ?1) and (valid_to is null or valid_to > ?1)""").setParameter(1, day).getResultList()) {
            var row = (Object[]) found;
            provinces.put((String) row[0], (String) row[1]);
        }
        return provinces;
    }
}
