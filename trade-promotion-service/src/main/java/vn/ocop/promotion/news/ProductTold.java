package vn.ocop.promotion.news;

import java.util.UUID;

/**
 * What we read of the registry's facts about a product.
 *
 * @param mergedInto the product it lives on as; null for nearly all
 */
record ProductTold(
        UUID productId,
        UUID producerId,
        String code,
        String name,
        String provinceCode,
        String communeCode,
        UUID mergedInto) {}
