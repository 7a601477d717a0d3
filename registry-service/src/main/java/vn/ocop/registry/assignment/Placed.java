package vn.ocop.registry.assignment;

import java.util.UUID;

/**
 * Something that was registered in a commune.
 *
 * @param communeId the unit itself; its code may be another's by now
 */
public record Placed(PlacedKind kind, UUID id, String name, UUID communeId, String communeCode) {}
