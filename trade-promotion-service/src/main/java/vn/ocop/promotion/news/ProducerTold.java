package vn.ocop.promotion.news;

import java.util.UUID;

/**
 * What we read of the registry's facts about a producer.
 *
 * @param mergedInto the producer it lives on as; null for nearly all
 */
record ProducerTold(
        UUID producerId,
        String name,
        String kind,
        String provinceCode,
        String communeCode,
        UUID communeId,
        UUID mergedInto) {}
