package vn.ocop.assessment.catalogue;

import java.util.UUID;

/**
 * What we read of a producer's facts.
 *
 * @param mergedInto the producer it lives on as; null for nearly all
 */
record ProducerHeard(UUID producerId, String kind, String provinceCode, String communeCode, UUID mergedInto) {}
