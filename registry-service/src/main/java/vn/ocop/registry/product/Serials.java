package vn.ocop.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
}
