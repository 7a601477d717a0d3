package vn.ocop.chassis.succession;

/**
 * One unit before a change and one after it.
 *
 * @param whole whether all of it went there, or a part
 */
public record Became(Unit from, Unit to, boolean whole) {}
