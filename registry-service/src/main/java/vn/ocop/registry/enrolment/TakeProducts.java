package vn.ocop.registry.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import vn.ocop.chassis.access.Scope;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.chart.FormerCommunes;
import vn.ocop.registry.edited.EditedFields;
import vn.ocop.registry.edited.Owners;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.identity.IdentifierSystem;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.identity.Named;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.producer.Producers;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductFact;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.twin.Neighbourhood;
import vn.ocop.registry.twin.Twins;

/**
 * Applies the products of a file, chunk by chunk. A likely duplicate is only marked, as a file of the past cannot be
 * asked for a reason; a key whose product lives on as another one changes nothing.
 */
@ApplicationScoped
class TakeProducts {

    private final Products products;
    private final Producers producers;
    private final Places places;
    private final FormerCommunes formerCommunes;
    private final Serials serials;
    private final StatelessSession session;
    private final Identifiers identifiers;
    private final Neighbourhood neighbourhood;
    private final Outbox outbox;
    private final Changes changes;
    private final EditedFields edited;
    private final Clock clock;

    TakeProducts(
            Products products,
            Producers producers,
            Places places,
            FormerCommunes formerCommunes,
            Serials serials,
            StatelessSession session,
            Identifiers identifiers,
            Neighbourhood neighbourhood,
            Outbox outbox,
            Changes changes,
            EditedFields edited,
            Clock clock) {
        this.products = products;
        this.producers = producers;
        this.places = places;
        this.formerCommunes = formerCommunes;
        this.serials = serials;
        this.session = session;
        this.identifiers = identifiers;
        this.neighbourhood = neighbourhood;
        this.outbox = outbox;
        this.changes = changes;
        this.edited = edited;
        this.clock = clock;
    }

    /**
     * In the order of the rows.
     *
     * @param overwrite whether fields that were edited here take the rows' words again (R14)
     */
    List<Applied> take(List<Accepted> rows, Scope reach, String uploadedBy, boolean overwrite) {
        var there = products.bySource(texts(rows, "productId"));
        var owners =
                edited.of(Product.TYPE, there.values().stream().map(Product::id).toList(), overwrite);
        var ambiguous = new HashSet<String>();
        var known = new Known(
                reach,
                communes(texts(rows, "communeCode"), ambiguous),
                ambiguous,
                producers.bySource(texts(rows, "producerId")),
                there,
                merged(texts(rows, "productId")),
                owners);
        var twins = twins(rows, known);
        var news = new News(changes.by(uploadedBy, "imported", null), twins);
        var applied = rows.stream().map(row -> apply(row, known, news)).toList();
        keep(news);
        edited.settle(owners);
        return applied;
    }

    /** By code; a commune that is over is the one that all of it went into, and ambiguous when it was split. */
    private Map<String, Place> communes(List<String> codes, Set<String> ambiguous) {
        var today = Legal.today(clock);
        var communes = places.on(codes, today);
        var former = formerCommunes.of(
                codes.stream().filter(code -> !communes.containsKey(code)).toList(), today);
        former.forEach((code, since) -> {
            if (since.isCertain()) {
                communes.put(code, since.commune());
            } else {
                ambiguous.add(code);
            }
        });
        return communes;
    }

    private Set<String> merged(List<String> keys) {
        var merged = new HashSet<>(identifiers.takenOver(Product.TYPE, IdentifierSystem.SOURCE, keys));
        merged.addAll(products.mergedAmong(keys));
        return merged;
    }

    /** Only new products are compared; a file that is all known asks nothing. */
    private Twins twins(List<Accepted> rows, Known known) {
        var fresh = rows.stream()
                .filter(row -> !known.products().containsKey(row.text("productId")))
                .toList();
        var makers = fresh.stream()
                .map(known::producer)
                .filter(Objects::nonNull)
                .map(Producer::id)
                .distinct()
                .toList();
        var communes = fresh.stream()
                .map(known::commune)
                .filter(Objects::nonNull)
                .map(Place::code)
                .distinct()
                .toList();
        return neighbourhood.twins(makers, communes);
    }

    private static List<String> texts(List<Accepted> rows, String column) {
        return rows.stream().map(row -> row.text(column)).distinct().toList();
    }

    /** Serials are taken for the whole chunk at once; new products are stored beside the entity manager. */
    private void keep(News news) {
        var codes = serials.next(news.communes()).iterator();
        news.registered().forEach(product -> product.coded(codes.next().text()));
        session.insertMultiple(news.registered());
        identifiers.addAll(
                news.registered().stream().map(TakeProducts::key).toList(),
                news.by().by());
        products.flush();
        outbox.sayAll(Stream.concat(
                        news.registered().stream().map(ProductFact::registered),
                        news.changed().stream().map(ProductFact::changed))
                .toList());
    }

    private static Named key(Product product) {
        return new Named(Product.TYPE, product.id(), IdentifierSystem.SOURCE, product.sourceId());
    }

    /**
     * What the rows of a chunk may refer to.
     *
     * @param communes by the code that the file names, though it may be a former one
     * @param ambiguous codes of communes that were split
     * @param merged keys of products that live on as others
     */
    private record Known(
            Scope reach,
            Map<String, Place> communes,
            Set<String> ambiguous,
            Map<String, Producer> producers,
            Map<String, Product> products,
            Set<String> merged,
            Owners owners) {

        Place commune(Accepted row) {
            var commune = communes.get(row.text("communeCode"));
            return commune != null && reach.covers(commune.provinceCode()) ? commune : null;
        }

        RegistryRowReason noCommune(Accepted row) {
            return ambiguous.contains(row.text("communeCode"))
                    ? RegistryRowReason.AMBIGUOUS_COMMUNE
                    : RegistryRowReason.UNKNOWN_COMMUNE;
        }

        Producer producer(Accepted row) {
            var producer = producers.get(row.text("producerId"));
            return producer != null && reach.covers(producer.provinceCode()) ? producer : null;
        }
    }

    /**
     * What has to be stored and said of a chunk.
     *
     * @param twins what new products may be the same as
     * @param registered new, still without a code
     * @param communes of the new ones, in their order
     */
    private record News(
            LastChange by, Twins twins, List<Product> registered, List<Place> communes, List<Product> changed) {
        News(LastChange by, Twins twins) {
            this(by, twins, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private Applied apply(Accepted row, Known known, News news) {
        var producer = known.producer(row);
        var commune = known.commune(row);
        var product = known.products().get(row.text("productId"));
        if (product != null && !known.reach().covers(product.provinceCode())) {
            return Applied.rejected(RegistryRowReason.UNKNOWN_PRODUCT.in("product_id"));
        }
        var industry = industry(row, product);
        if (producer == null) {
            return Applied.rejected(RegistryRowReason.UNKNOWN_PRODUCER.in("producer_id"));
        }
        if (commune == null && product == null) {
            return Applied.rejected(known.noCommune(row).in("commune_code"));
        }
        if (industry == Industry.UNKNOWN && product == null) {
            return Applied.rejected(RegistryRowReason.UNKNOWN_TYPE.in("product_group"));
        }
        if (known.merged().contains(row.text("productId"))) {
            return Applied.UNCHANGED.warning(RegistryRowReason.MERGED_AWAY.in("product_id"));
        }
        var owner = product == null ? null : known.owners().row(product.id());
        var chosen = product == null ? industry : owner.choose("industry", product.industry(), industry, "criteriaSet");
        if (producer.kind() == ProducerKind.ASSOCIATION && chosen != Industry.VI && chosen != Industry.UNKNOWN) {
            return Applied.rejected(RegistryRowReason.ASSOCIATION_ONLY_FOR_TOURISM.in("product_group"));
        }
        if (product != null) {
            return describe(product, owner.choose("name", product.name(), row.text("name")), chosen, owner, news);
        }
        return register(row, industry, producer, commune, news);
    }

    /** A list of our own says so where nobody has told the industry; whoever has told it since is right. */
    private static Industry industry(Accepted row, Product product) {
        var said = Industry.valueOf(row.text("industry"));
        return said == Industry.UNKNOWN && product != null ? product.industry() : said;
    }

    private static Applied register(Accepted row, Industry industry, Producer producer, Place commune, News news) {
        var particulars = new Product.Particulars(row.text("name"), industry, null);
        news.registered()
                .add(new Product(producer.id(), particulars, commune, news.by()).imported(row.text("productId")));
        news.communes().add(commune);
        return news.twins().meet(producer.id(), commune.code(), row.text("name"))
                ? Applied.CREATED.warning(RegistryRowReason.LIKELY_DUPLICATE.in("name"))
                : Applied.CREATED;
    }

    /** A set that was chosen here stays as long as the industry is the same, and what was edited here stays (R14). */
    private static Applied describe(Product product, String name, Industry industry, Owners.Row owner, News news) {
        var sameIndustry = product.industry() == industry;
        if (!sameIndustry && product.isJudged()) {
            return Applied.rejected(RegistryRowReason.CRITERIA_SET_FIXED.in("product_group"));
        }
        var set = sameIndustry ? product.criteriaSet() : null;
        if (!product.describe(new Product.Particulars(name, industry, set), news.by())) {
            return owner.taken(Applied.UNCHANGED);
        }
        news.changed().add(product);
        return owner.taken(Applied.UPDATED);
    }
}
