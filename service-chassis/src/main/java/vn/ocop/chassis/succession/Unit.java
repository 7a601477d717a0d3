package vn.ocop.chassis.succession;

import java.util.UUID;

/**
 * Something that holds things and may become something else.
 *
 * @param id tells it apart for ever
 * @param code as it stands in tokens; another unit may have had it, or may get it
 * @param name for people
 */
public record Unit(UUID id, String code, String name) {}
