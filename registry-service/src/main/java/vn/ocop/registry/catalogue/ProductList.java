package vn.ocop.registry.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.page.Slice;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Reach;
import vn.ocop.registry.history.AsOf;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.identity.MergedAway;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductAt;
import vn.ocop.registry.product.ProductView;
import vn.ocop.registry.product.Products;

/** Reads products as they are and as they were. */
@ApplicationScoped
class ProductList {

    private static final Order BY_CODE = Order.asc("code", String.class);
    private static final String OWNER = "producerId";

    private final EntityManager database;
    private final Products products;
    private final ProductViews views;
    private final Identifiers identifiers;
    private final Lists lists;
    private final Reach reach;
    private final AsOf asOf;
    private final Clock clock;

    ProductList(
            EntityManager database,
            Products products,
            ProductViews views,
            Identifiers identifiers,
            Lists lists,
            Reach reach,
            AsOf asOf,
            Clock clock) {
        this.database = database;
        this.products = products;
        this.views = views;
        this.identifiers = identifiers;
        this.lists = lists;
        this.reach = reach;
        this.asOf = asOf;
        this.clock = clock;
    }

    /** What the page and the file show, with the caller's reach in it. */
    Selection<Product> selection(ProductQuery query) {
        var filter = query.filter(identifiers, Legal.today(clock), OWNER);
        return new Selection<>(Product.class, reach.limit(filter, OWNER), BY_CODE);
    }

    @Transactional
    ProductPage today(ProductQuery query, PageRequest page) {
        var slice = slice(selection(query), page);
        if (query.code != null && slice.items().isEmpty()) {
            leadOn(query.code);
        }
        return page(slice.map(Product::view), Legal.today(clock));
    }

    /** The code of a merged product leads to its survivor's for ever. */
    private void leadOn(String code) {
        products.byCode(code).filter(found -> found.mergedInto() != null).ifPresent(merged -> {
            var survivor = products.lasting(merged);
            throw new MergedAway("/registry/v1/products?code=" + survivor.code(), survivor.id());
        });
    }

    @Transactional
    ProductPage then(ProductQuery query, String said, PageRequest page) {
        var moment = AsOf.moment(said);
        var day = day(moment);
        asOf.apply(moment);
        var filter = reach.limit(query.filter(identifiers, day, "producerThen"), OWNER);
        var slice = lists.sliceAtOnce(new Selection<>(ProductAt.class, filter, BY_CODE), page);
        return page(slice.map(ProductAt::view), day);
    }

    /** What stands on one page is counted there. */
    private Slice<Product> slice(Selection<Product> wanted, PageRequest page) {
        var slice = lists.slice(wanted, new PageRequest(page.limit(), page.cursor(), false));
        if (!page.count()) {
            return slice;
        }
        var all = page.cursor() == null && slice.nextCursor() == null;
        var total = all ? slice.items().size() : lists.count(wanted.entity(), wanted.filter());
        return new Slice<>(slice.items(), slice.nextCursor(), total);
    }

    private ProductPage page(Slice<ProductView> slice, LocalDate day) {
        return new ProductPage(views.listed(slice.items(), day), slice.nextCursor(), slice.total());
    }

    /** A product of that moment and how it was shown; not found when it was not registered yet. */
    @Transactional
    Then then(UUID id, String said) {
        var moment = AsOf.moment(said);
        asOf.apply(moment);
        var then = database.find(ProductAt.class, id);
        if (then == null) {
            throw CommonReason.NOT_FOUND.because();
        }
        reach.require(then);
        if (then.mergedInto() != null) {
            throw new MergedAway(Products.PATH + then.mergedInto() + "?asOf=" + said, then.mergedInto());
        }
        return new Then(then.version(), views.then(then.view(), day(moment)));
    }

    record Then(long version, ProductView view) {}

    private static LocalDate day(Instant moment) {
        return moment.atZone(Legal.ZONE).toLocalDate();
    }
}
