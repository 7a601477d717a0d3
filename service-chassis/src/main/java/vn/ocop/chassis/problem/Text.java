package vn.ocop.chassis.problem;

/** One sentence in both languages of the interface; each may hold {@link java.text.MessageFormat} places. */
public record Text(String vi, String en) {}
