package vn.ocop.registry.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/**
 * Counts the changes of places. One change at a time: two officers who merge the same commune do so one after the other,
 * and the second sees what the first has done.
 */
@ApplicationScoped
public class Generation {

    /** Places have changed, once the transaction is through. */
    public record Moved() {}

    private final EntityManager db;
    private final Event<Moved> moved;

    Generation(EntityManager db, Event<Moved> moved) {
        this.db = db;
        this.moved = moved;
    }

    /** To be held from before the first look at what is to be changed. */
    public void hold() {
        db.createNativeQuery("select number from place_generation for update").getSingleResult();
    }

    public void count() {
        db.createNativeQuery("update place_generation set number = number + 1").executeUpdate();
        moved.fire(new Moved());
    }
}
