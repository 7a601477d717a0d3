package vn.ocop.assessment.catalogue;

import java.util.UUID;

/** What we read of a product's facts; {@code criteriaSet} is null until the registry has assigned one. */
record ProductHeard(
        UUID productId,
        UUID producerId,
        String code,
        String name,
        String industry,
        String criteriaSet,
        String provinceCode,
        String communeCode) {}
