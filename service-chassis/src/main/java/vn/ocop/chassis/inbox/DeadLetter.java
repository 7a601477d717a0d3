package vn.ocop.chassis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A record that no repetition made acceptable. It waits until a person redrives it, after the cause was mended, or
 * discards it with a reason; both end it.
 */
@Entity
@Table(name = "dead_letter")
class DeadLetter {

    enum State {
        WAITING,
        REDRIVEN,
        DISCARDED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String topic;
    private int partition;

    @Column(name = "record_offset")
    private long offset;

    private String headers;
    private String body;
    private String reason;
    private String detail;

    @Column(name = "trace_id")
    private String traceId;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "resolved_by")
    private String resolvedBy;

    @Column(name = "resolved_why")
    private String resolvedWhy;

    protected DeadLetter() {}

    void resolve(State how, String who, String why, Instant now) {
        if (state != State.WAITING) {
            throw InboxReason.DEAD_LETTER_RESOLVED.because(state);
        }
        state = how;
        resolvedBy = who;
        resolvedWhy = why;
        resolvedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String topic() {
        return topic;
    }

    String headers() {
        return headers;
    }

    String body() {
        return body;
    }

    DeadLetterView view() {
        return new DeadLetterView(
                id,
                topic,
                partition,
                offset,
                reason,
                detail,
                state.name(),
                seenAt,
                traceId,
                resolvedAt,
                resolvedBy,
                resolvedWhy);
    }
}
