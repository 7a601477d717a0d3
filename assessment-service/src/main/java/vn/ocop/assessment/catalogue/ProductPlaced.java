package vn.ocop.assessment.catalogue;

import java.util.UUID;

/** The registry has said in which commune a product lies; most often where it was known to lie. */
public record ProductPlaced(UUID productId, UUID communeId, String communeCode) {}
