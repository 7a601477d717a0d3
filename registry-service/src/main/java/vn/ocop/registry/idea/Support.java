package vn.ocop.registry.idea;

/** What a commune may ask for to bring an idea to a product; after the kinds of support in Decision 26 and NQ 185/2021. */
enum Support {
    TRAINING,
    TECHNOLOGY,
    EQUIPMENT,
    RAW_MATERIAL_AREA,
    PACKAGING_DESIGN,
    TRADEMARK,
    TESTING,
    CERTIFICATION,
    TRACEABILITY,
    CREDIT,
    TRADE_PROMOTION
}
