package vn.ocop.funding.ledger;

import java.util.UUID;
import vn.ocop.funding.Vnd;

/**
 * What is to be booked.
 *
 * @param payoutId null for the grant of the estimate itself
 * @param payoutVersion version of the payout after the step that moves the money; one step books a movement once
 */
public record Booking(Movement movement, UUID estimateId, UUID payoutId, Long payoutVersion, Vnd amount) {}
