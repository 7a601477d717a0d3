package vn.ocop.registry.roll;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.registry.history.History;
import vn.ocop.registry.history.HistoryPage;
import vn.ocop.registry.history.HistorySubject;
import vn.ocop.registry.person.Contact;
import vn.ocop.registry.person.Mask;
import vn.ocop.registry.person.Safe;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.Producers;

/** What a producer's history shows: its columns, and the fields of its contact masked. */
@ApplicationScoped
public class ProducerPast {

    /** A column of bytes as JSON begins so. */
    private static final String HEX = "\\x";

    private final Producers producers;
    private final Safe safe;
    private final History history;

    ProducerPast(Producers producers, Safe safe, History history) {
        this.producers = producers;
        this.safe = safe;
        this.history = history;
    }

    /** The producer and its key are read at once, so that a page costs no more than three statements. */
    @Transactional
    public HistoryPage page(UUID id, PageRequest page) {
        var opener = safe.opener(id, producers.readWithKey(id));
        return history.page(subject(opener), producers.get(id).id(), page);
    }

    private static HistorySubject subject(Function<byte[], Contact> opener) {
        return new HistorySubject(
                Producer.TYPE,
                Producer.TYPE,
                Set.of("commune_id", "name_key", "sealed", "citizen_print", "phone_print"),
                (id, state) -> contact(state, opener),
                Mask::field);
    }

    private static Map<String, String> contact(JsonNode state, Function<byte[], Contact> opener) {
        var sealed = state.path("sealed").asText("");
        return sealed.startsWith(HEX)
                ? opener.apply(HexFormat.of().parseHex(sealed.substring(HEX.length())))
                        .fields()
                : Map.of();
    }
}
