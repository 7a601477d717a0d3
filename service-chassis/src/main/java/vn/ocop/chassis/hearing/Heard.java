package vn.ocop.chassis.hearing;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact as it arrived.
 *
 * @param id the speaker's id of this fact; the inbox takes each id once
 * @param type versioned wire name
 * @param subject id of the thing it is about
 * @param sequence the thing's version
 * @param saidAt when the speaker said it, UTC
 * @param body JSON text, read with {@link #as}
 */
public record Heard(UUID id, String type, UUID subject, long sequence, Instant saidAt, String body) {

    /** Reads the listener's own record; fields the listener does not name are ignored. */
    public <T> T as(Class<T> type) {
        return FactReader.read(body, type);
    }
}
