package vn.ocop.chassis.access;

import java.util.Locale;

/** What kind of caller it is: says enough for a log and nothing about anybody. */
public enum CallerKind {
    /** A person with a token. */
    PERSON,
    /** Another system with a token. */
    MACHINE,
    /** Somebody without a token. */
    ANONYMOUS,
    /** This service itself: a listener or a clock. */
    SYSTEM;

    /** As it stands in logs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
