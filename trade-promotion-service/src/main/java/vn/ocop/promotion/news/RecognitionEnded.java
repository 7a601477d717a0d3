package vn.ocop.promotion.news;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Told inside this service, in the transaction of the listener: a product's recognition ended. The room of the stands
 * looks at what that means.
 *
 * @param productId whose recognition it was
 * @param superseded true when a newer recognition takes its place
 * @param endedOn legal day
 */
public record RecognitionEnded(UUID productId, boolean superseded, LocalDate endedOn) {}
