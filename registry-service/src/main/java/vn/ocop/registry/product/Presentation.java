package vn.ocop.registry.product;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import vn.ocop.registry.product.ProductDetails.ProductCapacity;

/** The columns of what a product tells of itself. */
@Embeddable
class Presentation {

    private String story;
    private String rawMaterialArea;
    private BigDecimal capacityQuantity;
    private String capacityUnit;
    private String culturalNote;
    private String[] pictures = {};

    protected Presentation() {}

    static Presentation none() {
        return new Presentation();
    }

    /** False when nothing is new. */
    boolean tell(ProductDetails said) {
        if (said.equals(details())) {
            return false;
        }
        var capacity = said.capacity();
        story = said.story();
        rawMaterialArea = said.rawMaterialArea();
        capacityQuantity = capacity == null ? null : capacity.quantity();
        capacityUnit = capacity == null ? null : capacity.unit();
        culturalNote = said.culturalNote();
        pictures = said.pictures() == null ? new String[0] : said.pictures().toArray(String[]::new);
        return true;
    }

    ProductDetails details() {
        var capacity = capacityQuantity == null ? null : new ProductCapacity(capacityQuantity, capacityUnit);
        return new ProductDetails(story, rawMaterialArea, capacity, culturalNote, List.of(pictures));
    }
}
