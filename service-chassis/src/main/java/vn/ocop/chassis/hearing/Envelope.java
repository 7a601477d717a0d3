package vn.ocop.chassis.hearing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the CloudEvents attributes of a record; what lacks them is no fact. */
public final class Envelope {

    private Envelope() {}

    public static Heard open(Map<String, String> headers, String body) {
        if (body == null || body.isBlank()) {
            throw new Unacceptable("empty-fact", "the record has no body");
        }
        try {
            return new Heard(
                    UUID.fromString(required(headers, "ce_id")),
                    required(headers, "ce_type"),
                    UUID.fromString(required(headers, "ce_subject")),
                    Long.parseLong(required(headers, "ce_sequence")),
                    Instant.parse(required(headers, "ce_time")),
                    body);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Unacceptable("unreadable-envelope", e.getMessage());
        }
    }

    public static Map<String, String> headers(ConsumerRecord<String, String> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static String required(Map<String, String> headers, String name) {
        var value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new Unacceptable("unreadable-envelope", "header " + name + " is missing");
        }
        return value;
    }
}
