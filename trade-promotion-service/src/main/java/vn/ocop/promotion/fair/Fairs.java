package vn.ocop.promotion.fair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.promotion.PromotionReason;

/** All events. */
@ApplicationScoped
public class Fairs {

    private final EntityManager db;

    Fairs(EntityManager db) {
        this.db = db;
    }

    void add(Fair fair) {
        db.persist(fair);
        db.flush();
    }

    void flush() {
        db.flush();
    }

    public Fair get(UUID id) {
        return find(id).orElseThrow(CommonReason.NOT_FOUND::because);
    }

    Optional<Fair> find(UUID id) {
        return Optional.ofNullable(db.find(Fair.class, id));
    }

    public Map<String, Fair> byImportKey(Collection<String> keys) {
        return db.createQuery("from Fair where importKey in :keys", Fair.class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(Fair::importKey, Function.identity()));
    }

    /** Nobody takes a place while the terms change. */
    Optional<Fair> findForChange(UUID id) {
        return Optional.ofNullable(db.find(Fair.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Takes one of the places, if one is left, and keeps the event to this transaction: the count is compared and
     * raised by the same statement, so parallel acceptances never give more places than there are.
     */
    public Fair takePlace(UUID id) {
        var taken = db.createNativeQuery("""
                        update fair set accepted = accepted + 1, version = version + 1
                        where id = :id and accepted < booths""").setParameter("id", id).executeUpdate();
        var fair = get(id);
        if (taken == 0) {
            throw PromotionReason.FAIR_FULL.because(fair.booths());
        }
        return fair;
    }

    /** A stand that was accepted is free again. */
    public void givePlaceBack(UUID id) {
        db.createNativeQuery("update fair set accepted = accepted - 1, version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
