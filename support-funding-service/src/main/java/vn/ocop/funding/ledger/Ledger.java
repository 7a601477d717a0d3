package vn.ocop.funding.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The book of all movements; it can only be added to. */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<Posting, UUID> {

    private final Clock clock;

    Ledger(Clock clock) {
        this.clock = clock;
    }

    /** In the transaction of the movement. An estimate of nothing has nothing to book. */
    public void book(Booking booking) {
        if (!booking.amount().isZero()) {
            persist(new Posting(booking, clock.instant()));
        }
    }
}
