package vn.ocop.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.producer.Producers;

/** Takes a product into the registry, with the next code of its commune, and keeps it right until it is judged. */
@ApplicationScoped
class RegisterProduct {

    private final Products products;
    private final Producers producers;
    private final Places places;
    private final Serials serials;
    private final Reach reach;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    RegisterProduct(
            Products products,
            Producers producers,
            Places places,
            Serials serials,
            Reach reach,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.products = products;
        this.producers = producers;
        this.places = places;
        this.serials = serials;
        this.reach = reach;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Product register(ProductResource.ProductCreate asked) {
        var producer = producer(asked.producerId());
        eligible(producer, asked.industry());
        var commune = commune(asked.communeCode() == null ? producer.communeCode() : asked.communeCode());
        var product = new Product(
                        producer.id(),
                        new Product.Particulars(asked.name(), asked.industry(), asked.criteriaSet()),
                        commune,
                        clock.instant())
                .although(asked.duplicateReason());
        if (asked.details() != null) {
            product.tell(asked.details());
        }
        if (asked.duplicateReason() == null) {
            products.like(product).ifPresent(twin -> {
                throw RegistryReason.LIKELY_DUPLICATE.at("/name", twin.name(), twin.code());
            });
        }
        products.persistAndFlush(product.coded(serials.next(commune)));
        outbox.say(ProductFact.registered(product));
        audit.write("product-registered", "product", product.id(), null, product.view());
        return product;
    }

    @Transactional
    Product change(UUID id, ProductResource.ProductChange asked, IfMatch ifMatch) {
        var product = products.get(id);
        ifMatch.require(product.version());
        eligible(producers.owner(product.producerId()), asked.industry());
        var before = product.view();
        var described = product.describe(new Product.Particulars(asked.name(), asked.industry(), asked.criteriaSet()));
        var told = asked.details() != null && product.tell(asked.details());
        if (described || told) {
            products.flush();
            outbox.say(ProductFact.changed(product));
            audit.write("product-changed", "product", id, before, product.view());
        }
        return product;
    }

    private Producer producer(UUID id) {
        try {
            return producers.owner(id);
        } catch (Refused refused) {
            throw refused.at("/producerId");
        }
    }

    private Place commune(String code) {
        var commune = places.today(code, "/communeCode");
        if (!reach.covers(commune.provinceCode(), commune.code())) {
            throw CommonReason.NOT_FOUND.at("/communeCode");
        }
        return commune;
    }

    /** Article 2: an association is eligible for tourism only. */
    static void eligible(Producer producer, Industry industry) {
        if (industry == Industry.UNKNOWN) {
            throw CommonReason.INVALID_INPUT.at("/industry");
        }
        if (producer.kind() == ProducerKind.ASSOCIATION && industry != Industry.VI) {
            throw RegistryReason.ASSOCIATION_ONLY_FOR_TOURISM.at("/industry");
        }
    }
}
