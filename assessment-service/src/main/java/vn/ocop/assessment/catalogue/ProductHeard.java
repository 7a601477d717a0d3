package vn.ocop.assessment.catalogue;

import java.util.UUID;

/**
 * What we read of a product's facts.
 *
 * @param criteriaSet null until the registry has assigned one
 * @param communeId the commune itself, whose code may be another's by now; null in facts of before November 2026
 * @param mergedInto the product it lives on as; null for nearly all
 */
record ProductHeard(
        UUID productId,
        UUID producerId,
        String code,
        String name,
        String industry,
        String criteriaSet,
        String provinceCode,
        String communeCode,
        UUID communeId,
        UUID mergedInto) {}
