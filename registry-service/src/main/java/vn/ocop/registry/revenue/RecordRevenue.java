package vn.ocop.registry.revenue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.revenue.Revenue.Figure;

/** Keeps what products earn. Nobody else hears of it: no facts. */
@ApplicationScoped
class RecordRevenue {

    private final Revenues revenues;
    private final Products products;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    RecordRevenue(Revenues revenues, Products products, Changes changes, Audit audit, Clock clock) {
        this.revenues = revenues;
        this.products = products;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A second figure for a year is refused by the table. */
    @Transactional
    Revenue record(UUID productId, int year, Figure figure) {
        var product = products.writable(productId);
        if (year > Legal.today(clock).getYear()) {
            throw RegistryReason.REVENUE_YEAR_AHEAD.at("/year", year);
        }
        var revenue = new Revenue(product, year, figure, changes.mine("recorded", null));
        revenues.persistAndFlush(revenue);
        audit.write("revenue-recorded", "revenue", revenue.id(), null, revenue.view());
        return revenue;
    }

    @Transactional
    Revenue correct(UUID productId, int year, Figure figure, IfMatch ifMatch) {
        var revenue = revenues.get(products.writable(productId).id(), year);
        ifMatch.require(revenue.version());
        var before = revenue.view();
        if (revenue.correct(figure, changes.mine("corrected", null))) {
            revenues.flush();
            audit.write("revenue-corrected", "revenue", revenue.id(), before, revenue.view());
        }
        return revenue;
    }
}
