package vn.ocop.registry.place;

import java.util.UUID;

/** A commune as the other rooms see it. */
public record Place(UUID id, String code, String fullName, String provinceCode) {}
