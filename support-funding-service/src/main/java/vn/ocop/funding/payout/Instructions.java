package vn.ocop.funding.payout;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** All orders to the Treasury. */
@ApplicationScoped
public class Instructions implements PanacheRepositoryBase<Instruction, UUID> {

    private final Clock clock;

    Instructions(Clock clock) {
        this.clock = clock;
    }

    /** The next order of a payout, under the payout's reference. */
    public Instruction prepare(Payout payout) {
        var attempt = (int) count("payoutId", payout.id()) + 1;
        var instruction = new Instruction(payout, attempt, clock.instant());
        persist(instruction);
        return instruction;
    }

    public Optional<Instruction> byReference(String endToEndRef) {
        return find("endToEndRef", endToEndRef).firstResultOptional();
    }
}
