package vn.ocop.registry.product;

import java.util.UUID;
import vn.ocop.registry.history.HistoryFixture;
import vn.ocop.registry.place.Place;

/** Products for tests of other rooms. */
public final class ProductFixture {

    private ProductFixture() {}

    public static Product fishSauce() {
        return product(new Product.Particulars("Nước mắm Ba Làng", Industry.I, "S09"));
    }

    /** One whose criteria set is not chosen. */
    static Product undecided() {
        return product(new Product.Particulars("Mật ong rừng", Industry.I, null));
    }

    private static Product product(Product.Particulars particulars) {
        var commune = new Place(UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e"), "15142", "Xã Cẩm Thạch", "38");
        var producer = UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01");
        return new Product(producer, particulars, commune, HistoryFixture.registered()).coded("38-15142-1-2026");
    }
}
