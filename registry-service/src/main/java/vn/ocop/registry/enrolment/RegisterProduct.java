package vn.ocop.registry.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.edited.Author;
import vn.ocop.registry.edited.EditedFields;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.identity.LikelyDuplicates;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.producer.Producers;
import vn.ocop.registry.product.AnnexIndustry;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductFact;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.twin.Lookalikes;

/** Takes a product into the registry, with the next code of its commune, and keeps it right until it is judged. */
@ApplicationScoped
class RegisterProduct {

    private final Products products;
    private final Producers producers;
    private final Places places;
    private final Serials serials;
    private final Lookalikes lookalikes;
    private final Reach reach;
    private final Audit audit;
    private final Outbox outbox;
    private final Changes changes;
    private final EditedFields edited;

    RegisterProduct(
            Products products,
            Producers producers,
            Places places,
            Serials serials,
            Lookalikes lookalikes,
            Reach reach,
            Audit audit,
            Outbox outbox,
            Changes changes,
            EditedFields edited) {
        this.products = products;
        this.producers = producers;
        this.places = places;
        this.serials = serials;
        this.lookalikes = lookalikes;
        this.reach = reach;
        this.audit = audit;
        this.outbox = outbox;
        this.changes = changes;
        this.edited = edited;
    }

    @Transactional
    Product register(EnrolmentResource.ProductCreate asked) {
        var producer = at("/producerId", asked.producerId());
        eligible(producer, asked.industry());
        var commune = commune(asked.communeCode() == null ? producer.communeCode() : asked.communeCode());
        var by = changes.mine("registered", asked.duplicateReason());
        var product = new Product(
                        producer.id(),
                        new Product.Particulars(asked.name(), asked.industry().industry(), asked.criteriaSet()),
                        commune,
                        by)
                .although(asked.duplicateReason());
        if (asked.details() != null) {
            product.tell(asked.details(), by);
        }
        if (asked.duplicateReason() == null) {
            lookalikes.queue(asked.name());
            lookalikes.of(producer.id(), commune.code(), asked.name()).refuse(Products.PATH);
        }
        products.persistAndFlush(product.coded(serials.next(commune).text()));
        outbox.say(ProductFact.registered(product));
        audit.write("product-registered", Product.TYPE, product.id(), null, product.view(), asked.duplicateReason());
        return product;
    }

    @Transactional
    LikelyDuplicates likelyDuplicates(UUID producerId, String communeCode, String name) {
        var producer = at("/query/producer", producerId);
        return lookalikes.of(producer.id(), communeCode == null ? producer.communeCode() : communeCode, name);
    }

    @Transactional
    Product change(UUID id, EnrolmentResource.ProductChange asked, IfMatch ifMatch) {
        ifMatch.require(products.writable(id).version());
        return change(id, asked, edited.mine(asked.reason()));
    }

    /** The same for whoever stands behind it. */
    @Transactional
    Product change(UUID id, EnrolmentResource.ProductChange asked, Author author) {
        var product = products.writable(id);
        eligible(producers.owner(product.producerId()), asked.industry());
        var before = product.view();
        var by = changes.mine(author.action(), author.reason());
        var described = product.describe(
                new Product.Particulars(asked.name(), asked.industry().industry(), asked.criteriaSet()), by);
        var told = asked.details() != null && product.tell(asked.details(), by);
        if (described || told) {
            products.flush();
            outbox.say(ProductFact.changed(product));
            edited.note(Product.TYPE, id, before, product.view(), author.role());
            audit.write("product-changed", Product.TYPE, id, before, product.view(), author.reason());
        }
        return product;
    }

    private Producer at(String pointer, UUID producerId) {
        try {
            return producers.owner(producerId);
        } catch (Refused refused) {
            throw refused.at(pointer);
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
    static void eligible(Producer producer, AnnexIndustry industry) {
        if (producer.kind() == ProducerKind.ASSOCIATION && industry != AnnexIndustry.VI) {
            throw RegistryReason.ASSOCIATION_ONLY_FOR_TOURISM.at("/industry");
        }
    }
}
