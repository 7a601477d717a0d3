package vn.ocop.registry.revenue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.Reach;
import vn.ocop.registry.history.HistorySubject;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.product.Product;

/**
 * What one product earned in one calendar year, and who says so. There is one figure a year; it may be put right as
 * often as a better source is found, and every earlier figure stays in the history.
 */
@Entity
class Revenue implements Reach.Owned {

    static final HistorySubject PAST = HistorySubject.of("revenue", "revenue", Set.of());

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID productId;
    private UUID producerId;
    private String provinceCode;
    private String communeCode;
    private int year;
    private long amountVnd;
    private String source;
    private Instant recordedAt;

    @Embedded
    private LastChange lastChange;

    protected Revenue() {}

    /** What is said: how much, and where that is taken from. */
    record Figure(long amountVnd, String source) {}

    Revenue(Product product, int year, Figure figure, LastChange recorded) {
        this.id = Ids.next();
        this.productId = product.id();
        this.producerId = product.producerId();
        this.provinceCode = product.provinceCode();
        this.communeCode = product.communeCode();
        this.year = year;
        this.amountVnd = figure.amountVnd();
        this.source = figure.source();
        this.recordedAt = recorded.at();
        this.lastChange = recorded;
    }

    /** False when nothing is new. */
    boolean correct(Figure figure, LastChange by) {
        if (figure.equals(new Figure(amountVnd, source))) {
            return false;
        }
        amountVnd = figure.amountVnd();
        source = figure.source();
        lastChange = by;
        return true;
    }

    /** Its product was registered twice and lives on as the other one. */
    void follow(UUID product, LastChange by) {
        productId = product;
        lastChange = by;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID productId() {
        return productId;
    }

    int year() {
        return year;
    }

    @Override
    public UUID producerId() {
        return producerId;
    }

    @Override
    public String provinceCode() {
        return provinceCode;
    }

    @Override
    public String communeCode() {
        return communeCode;
    }

    RevenueView view() {
        return new RevenueView(
                id,
                productId,
                producerId,
                provinceCode,
                communeCode,
                year,
                Vnd.of(amountVnd),
                source,
                recordedAt,
                lastChange.at(),
                lastChange.by());
    }
}
