package vn.ocop.chassis.handover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open piece of work that a unit held on the eve of a change.
 *
 * @param id of the thing
 * @param kind what it is, a word of the service's in capitals
 * @param ownerId what it was opened for; whoever assigns that to another unit assigns the thing
 * @param state of the thing when its change was heard
 * @param heldFrom legal day on which it was opened
 */
public record Holding(UUID id, String kind, UUID ownerId, String state, LocalDate heldFrom) {}
