package vn.ocop.promotion.exhibitor;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Told inside this service, in the transaction of the listener: a product's recognition ended and no other room has
 * looked at its stands yet.
 *
 * @param productId whose recognition it was
 * @param superseded true when a newer recognition takes its place
 * @param endedOn legal day
 */
public record RecognitionEnded(UUID productId, boolean superseded, LocalDate endedOn) {}
