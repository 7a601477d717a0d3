package vn.ocop.chassis.problem;

/**
 * One field that is wrong.
 *
 * @param pointer RFC 6901 pointer into the body, or {@code /query/<name>}, {@code /header/<name>}, {@code /path/<name>}
 * @param code stable code in kebab-case
 * @param message the sentence in both languages
 */
public record FieldFault(String pointer, String code, Text message) {}
