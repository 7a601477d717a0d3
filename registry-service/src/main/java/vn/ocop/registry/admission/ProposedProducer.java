package vn.ocop.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.ocop.registry.admission.ProducerResource.ProducerChange;
import vn.ocop.registry.edited.Author;
import vn.ocop.registry.edited.Fields;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.producer.KindRules;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.producer.Producers;

/** What a producer may propose to change of itself (R13): name, kind and commune. */
@ApplicationScoped
public class ProposedProducer {

    private final Producers producers;
    private final RegisterProducer registerProducer;
    private final KindRules kinds;
    private final Places places;
    private final Fields fields;

    ProposedProducer(
            Producers producers, RegisterProducer registerProducer, KindRules kinds, Places places, Fields fields) {
        this.producers = producers;
        this.registerProducer = registerProducer;
        this.kinds = kinds;
        this.places = places;
        this.fields = fields;
    }

    /** What it wants; null to leave a field as it is. */
    public record Wish(String name, ProducerKind kind, String communeCode) {}

    /** The producer, when the caller may see it and it can change; kept from others until the transaction ends. */
    public Producer hold(UUID id) {
        producers.hold(id);
        return producers.writable(id);
    }

    /** The fields as they are. */
    public Map<String, String> fields(UUID id) {
        return fields.of(now(id));
    }

    /** The fields as they would be; refused when no officer could accept that today. */
    public Map<String, String> fields(UUID id, Wish wish) {
        var producer = producers.get(id);
        var now = now(id);
        if (wish.communeCode() != null) {
            places.today(wish.communeCode(), "/communeCode");
        }
        if (wish.kind() != null) {
            kinds.against(producer, wish.kind()).ifPresent(reason -> {
                throw reason.at("/kind");
            });
        }
        return fields.of(new ProducerChange(
                wish.name() == null ? now.name() : wish.name(),
                wish.kind() == null ? now.kind() : wish.kind(),
                wish.communeCode() == null ? now.communeCode() : wish.communeCode()));
    }

    /** Changes these fields as an officer would. */
    public void take(UUID id, Map<String, String> wished, Author author) {
        var now = now(id);
        var change = new ProducerChange(
                wished.getOrDefault("name", now.name()),
                ProducerKind.valueOf(wished.getOrDefault("kind", now.kind().name())),
                wished.getOrDefault("communeCode", now.communeCode()));
        registerProducer.change(id, change, author);
    }

    private ProducerChange now(UUID id) {
        var producer = producers.get(id);
        return new ProducerChange(producer.name(), producer.kind(), producer.communeCode());
    }
}
