package vn.ocop.chassis.feed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.json.WrittenForms;
import vn.ocop.chassis.outbox.Shelf;
import vn.ocop.chassis.time.Legal;

/** One fact at its place in the feed. */
@Schema(
        name = "Change",
        description = "Một thay đổi trong dòng thay đổi. One change at its place in the feed; the body is the fact as "
                + "on the topic of this service, the full public state of its subject.",
        examples = Change.EXAMPLE)
record Change(
        @Schema(
                description = "Vị trí: tăng dần, không có khoảng trống. 1 for the first change, then one by one.",
                minimum = "1")
        long position,

        @Schema(description = "Id of the fact; the same as ce_id on the topic.")
        UUID id,

        @Schema(description = "Versioned type of the fact.") String type,

        @Schema(description = "Id of the thing that changed.")
        UUID subject,

        @Schema(description = "Version of the thing after the change; a copy keeps the highest.", minimum = "0")
        long sequence,

        @Schema(description = "True when the thing is no longer there at all and a copy drops it (tombstone).")
        boolean removed,

        @Schema(description = "When the change was made, UTC.")
        Instant saidAt,

        @Schema(
                description =
                        "When it took its position, UTC; never earlier than that of the position before. Its day in "
                                + "Asia/Ho_Chi_Minh is the day it is counted in.")
        Instant at,

        @Schema(description = "The fact.") Map<String, Object> body,

        @Schema(
                description = "SHA-256, 64 lower-case hexadecimal digits, of the UTF-8 bytes of this object without "
                        + "`hash` as canonical JSON (RFC 8785: keys sorted, no spaces).")
        String hash) {

    static final String EXAMPLE = "{\"position\":1834,\"id\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6071\","
            + "\"type\":\"vn.ocop.registry.product-changed.v1\",\"subject\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6072\","
            + "\"sequence\":2,\"removed\":false,\"saidAt\":\"2026-11-23T07:00:00.000Z\","
            + "\"at\":\"2026-11-23T07:00:00.120Z\",\"body\":{\"name\":\"Nước mắm Ba Làng\"},"
            + "\"hash\":\"9f2c6c1f0f5a4b3d8e7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e\"}";

    static Change of(long position, Instant at, Shelf.Sent fact) {
        var body = Canonical.read(fact.body());
        var unsealed = new Change(
                position,
                fact.id(),
                fact.type(),
                fact.subject(),
                fact.sequence(),
                fact.tombstone(),
                fact.saidAt(),
                at,
                body,
                "");
        return new Change(
                position,
                fact.id(),
                fact.type(),
                fact.subject(),
                fact.sequence(),
                fact.tombstone(),
                fact.saidAt(),
                at,
                body,
                unsealed.rightHash());
    }

    /** The day it is counted in. */
    @JsonIgnore
    LocalDate day() {
        return LocalDate.ofInstant(at, Legal.ZONE);
    }

    /** The hash its other fields must have. */
    private String rightHash() {
        var fields = new TreeMap<String, Object>();
        fields.put("position", position);
        fields.put("id", id.toString());
        fields.put("type", type);
        fields.put("subject", subject.toString());
        fields.put("sequence", sequence);
        fields.put("removed", removed);
        fields.put("saidAt", WrittenForms.write(saidAt));
        fields.put("at", WrittenForms.write(at));
        fields.put("body", body);
        return Canonical.sha256(fields);
    }
}
