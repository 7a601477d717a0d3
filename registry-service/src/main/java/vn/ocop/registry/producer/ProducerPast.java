package vn.ocop.registry.producer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ocop.registry.history.HistorySubject;
import vn.ocop.registry.person.Mask;
import vn.ocop.registry.person.Safe;

/** What a producer's history shows: its columns, and the fields of its contact masked. */
@ApplicationScoped
class ProducerPast {

    /** A column of bytes as JSON begins so. */
    private static final String HEX = "\\x";

    private final Safe safe;
    private final HistorySubject subject;

    ProducerPast(Safe safe) {
        this.safe = safe;
        this.subject = new HistorySubject(
                Producer.TYPE,
                Producer.TYPE,
                Set.of("commune_id", "name_key", "sealed", "citizen_print", "phone_print"),
                this::contact,
                Mask::field);
    }

    HistorySubject subject() {
        return subject;
    }

    private Map<String, String> contact(UUID id, JsonNode state) {
        var sealed = state.path("sealed").asText("");
        return sealed.startsWith(HEX)
                ? safe.open(id, HexFormat.of().parseHex(sealed.substring(HEX.length())))
                        .fields()
                : Map.of();
    }
}
