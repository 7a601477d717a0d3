package vn.ocop.registry.revenue;

import static vn.ocop.chassis.kind.Layout.optional;
import static vn.ocop.chassis.kind.Layout.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.office.OfficeMoney;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.revenue.Revenue.Figure;

/** Yearly revenues of a file: product and year are the key, a later figure corrects the earlier one. */
@ApplicationScoped
class RevenueImport implements ImportKind {

    private static final int FIRST_YEAR = 2018;
    private static final String USUAL_SOURCE = "Tệp doanh thu";

    private final Revenues revenues;
    private final NamedProducts named;
    private final Changes changes;
    private final Clock clock;

    RevenueImport(Revenues revenues, NamedProducts named, Changes changes, Clock clock) {
        this.revenues = revenues;
        this.named = named;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "revenues";
    }

    @Override
    public Set<String> roles() {
        return Set.of("province-officer", "import-job");
    }

    @Override
    public Set<String> dimensions() {
        return Set.of("ocop_province");
    }

    @Override
    public Layout layout() {
        return Layout.of(
                required("product_id", "Mã sản phẩm", "product_code", "Mã SP", "Mã sản phẩm OCOP"),
                required("year", "Năm"),
                required("revenue_vnd", "Doanh thu", "Doanh thu năm"),
                optional("source", "Nguồn", "Nguồn số liệu"));
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        if (row.isEmpty("product_id")) {
            return Checked.rejected(RegistryRowReason.MISSING_ID.in("product_id"));
        }
        for (var column : List.of("year", "revenue_vnd")) {
            if (row.isEmpty(column)) {
                return Checked.rejected(CellReason.MISSING_REQUIRED.in(column));
            }
        }
        int year = row.text("year").matches("\\d{4}") ? Integer.parseInt(row.text("year")) : 0;
        if (year < FIRST_YEAR || year > Legal.today(clock).getYear()) {
            return Checked.rejected(RegistryRowReason.YEAR_OUT_OF_RANGE.in("year"));
        }
        var money = row.text("revenue_vnd").matches("0+")
                ? new OfficeMoney(0L, null)
                : OfficeMoney.of(row.text("revenue_vnd"));
        if (money.fault() != null) {
            return Checked.rejected(money.fault().in("revenue_vnd"));
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("productId", row.text("product_id"));
        shown.put("year", year);
        shown.put("revenueVnd", money.vnd());
        shown.put("source", row.text("source").length() < 2 ? USUAL_SOURCE : row.text("source"));
        return Checked.accepted(shown).uniqueBy(row.text("product_id") + " " + year);
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        var products = named.by(
                rows.stream().map(row -> row.text("productId")).distinct().toList());
        var reach = parameters.scope("ocop_province");
        var known = revenues
                .of(products.values().stream().map(Product::id).distinct().toList())
                .stream()
                .collect(Collectors.toMap(one -> new Key(one.productId(), one.year()), one -> one));
        var applied = rows.stream()
                .map(row -> {
                    var product = products.get(row.text("productId"));
                    return product == null || !reach.covers(product.provinceCode())
                            ? Applied.rejected(RegistryRowReason.UNKNOWN_PRODUCT.in("product_id"))
                            : take(row, product, known, parameters.uploadedBy());
                })
                .toList();
        revenues.flush();
        return applied;
    }

    private record Key(UUID product, int year) {}

    private Applied take(Accepted row, Product product, Map<Key, Revenue> known, String uploadedBy) {
        var figure = new Figure(row.large("revenueVnd"), row.text("source"));
        var by = changes.by(uploadedBy, "imported", null);
        var key = new Key(product.id(), row.whole("year"));
        var revenue = known.get(key);
        if (revenue == null) {
            revenue = new Revenue(product, key.year(), figure, by);
            revenues.persist(revenue);
            known.put(key, revenue);
            return Applied.CREATED;
        }
        return revenue.correct(figure, by) ? Applied.UPDATED : Applied.UNCHANGED;
    }
}
