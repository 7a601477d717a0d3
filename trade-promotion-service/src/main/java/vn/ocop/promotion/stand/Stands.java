package vn.ocop.promotion.stand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.promotion.exhibitor.StandBook;
import vn.ocop.promotion.fair.Fair;

/** All applications for stands. */
@ApplicationScoped
class Stands implements StandBook {

    private static final int MOST = 200;

    private final EntityManager db;

    Stands(EntityManager db) {
        this.db = db;
    }

    void add(Stand stand) {
        db.persist(stand);
        db.flush();
    }

    void flush() {
        db.flush();
    }

    Optional<Stand> find(UUID id) {
        return Optional.ofNullable(db.find(Stand.class, id));
    }

    /** One decision at a time on one application. */
    Optional<Stand> findForMove(UUID id) {
        return Optional.ofNullable(db.find(Stand.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Accepted stands that show this product, held for a move, in the order of their ids. */
    List<Stand> acceptedWith(UUID productId) {
        return db.createQuery(
                        "from Stand s where s.state = :accepted and :product member of s.products order by s.id",
                        Stand.class)
                .setParameter("accepted", StandState.ACCEPTED)
                .setParameter("product", productId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Of a producer, held for a move: those further on first, then the earlier ones. */
    List<Stand> heldOf(UUID producerId) {
        return db.createQuery("from Stand where producerId = :producer order by state, submittedAt, id", Stand.class)
                .setParameter("producer", producerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Live applications that show this product, held for a move. */
    List<Stand> liveWith(UUID productId) {
        return db.createQuery(
                        "from Stand s where s.state in (SUBMITTED, ACCEPTED) and :product member of s.products"
                                + " order by s.id",
                        Stand.class)
                .setParameter("product", productId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The lowest booth number nobody has; safe only while the event is kept by {@code Fairs.takePlace}. */
    String freeBooth(Fair fair) {
        return (String) db.createNativeQuery("""
                        select cast(min(n) as text) from generate_series(1, :booths) n
                        where cast(n as text) not in (select booth from stand_application
                                                      where fair_id = :fair and state = 'ACCEPTED')""", String.class)
                .setParameter("booths", fair.booths())
                .setParameter("fair", fair.id())
                .getSingleResult();
    }

    /** With the booths of events that had begun when another producer was merged into this one. */
    @Override
    public List<Appearance> of(UUID producerId) {
        return db
                .createQuery(
                        "from Stand s where s.producerId = :producer or s.producerId in"
                                + " (select gone.id from Exhibitor gone where gone.livesOnAs = :producer)"
                                + " order by s.submittedAt desc, s.id",
                        Stand.class)
                .setParameter("producer", producerId)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(this::seen)
                .toList();
    }

    private Appearance seen(Stand stand) {
        var fair = db.find(Fair.class, stand.fairId());
        return new Appearance(
                stand.id(), stand.fairId(), fair.name(), stand.state().name(), stand.booth());
    }
}
