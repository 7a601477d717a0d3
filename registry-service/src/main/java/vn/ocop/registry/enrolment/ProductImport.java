package vn.ocop.registry.enrolment;

import static vn.ocop.chassis.kind.Layout.optional;
import static vn.ocop.chassis.kind.Layout.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameter;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.edited.Owners;
import vn.ocop.registry.identity.IdentifierSystem;
import vn.ocop.registry.product.Industry;

/**
 * Products of a file whose rows have keys of their own; their producers must be there. What the file says of stars,
 * days and state is left aside: recognitions tell that.
 */
@ApplicationScoped
class ProductImport implements ImportKind {

    private static final Map<String, Industry> INDUSTRIES = Map.of(
            "food", Industry.I,
            "beverage", Industry.II,
            "herbal", Industry.III,
            "handicraft", Industry.IV,
            "ornamental", Industry.V,
            "tourism", Industry.VI,
            "unknown", Industry.UNKNOWN);

    private final TakeProducts takeProducts;

    ProductImport(TakeProducts takeProducts) {
        this.takeProducts = takeProducts;
    }

    @Override
    public String name() {
        return "products";
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
                required("product_id"),
                required("producer_id"),
                required("name"),
                required("product_group"),
                required("commune_code"),
                optional("commune_name"));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Owners.OVERWRITE);
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        if (row.isEmpty("product_id")) {
            return Checked.rejected(RegistryRowReason.MISSING_ID.in("product_id"));
        }
        if (!IdentifierSystem.SOURCE.accepts(row.text("product_id"))) {
            return Checked.rejected(CellReason.TOO_LONG.in("product_id"));
        }
        for (var column : List.of("producer_id", "name", "commune_code")) {
            if (row.text(column).length() < 2) {
                return Checked.rejected(CellReason.MISSING_REQUIRED.in(column));
            }
        }
        if (!INDUSTRIES.containsKey(row.text("product_group"))) {
            return Checked.rejected(RegistryRowReason.UNKNOWN_TYPE.in("product_group"));
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("productId", row.text("product_id"));
        shown.put("producerId", row.text("producer_id"));
        shown.put("name", row.text("name"));
        shown.put("industry", INDUSTRIES.get(row.text("product_group")).name());
        shown.put("communeCode", row.text("commune_code"));
        return Checked.accepted(shown).uniqueBy(row.text("product_id"));
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        return takeProducts.take(
                rows, parameters.scope("ocop_province"), parameters.uploadedBy(), Owners.overwrites(parameters));
    }
}
