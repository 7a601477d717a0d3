package vn.ocop.registry.identity;

import java.util.UUID;

/**
 * A record and one of its names.
 *
 * @param subjectType {@code producer} or {@code product}
 */
public record Named(String subjectType, UUID subjectId, IdentifierSystem system, String value) {}
