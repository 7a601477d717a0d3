package vn.ocop.registry.product;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import vn.ocop.chassis.outbox.Fact;

/**
 * A product was registered or has changed: only a known product can file or exhibit.
 *
 * @param sourceId key of the file it came in with, by which lists of other offices name it; null when there is none
 * @param mergedInto the product it lives on as, to which whoever holds a copy turns; null for nearly all
 */
public record ProductFact(
        @JsonIgnore String type,
        @JsonIgnore long sequence,
        UUID productId,
        UUID producerId,
        String code,
        String sourceId,
        String name,
        Industry industry,
        String criteriaSet,
        String provinceCode,
        String communeCode,
        UUID communeId,
        UUID mergedInto)
        implements Fact {

    public static ProductFact registered(Product product) {
        return of("vn.ocop.registry.product-registered.v1", product);
    }

    public static ProductFact changed(Product product) {
        return of("vn.ocop.registry.product-changed.v1", product);
    }

    private static ProductFact of(String type, Product product) {
        return new ProductFact(
                type,
                product.version() + 1,
                product.id(),
                product.producerId(),
                product.code(),
                product.sourceId(),
                product.name(),
                product.industry(),
                product.criteriaSet(),
                product.provinceCode(),
                product.communeCode(),
                product.communeId(),
                product.mergedInto());
    }

    @Override
    public UUID subject() {
        return productId;
    }

    @Override
    public boolean tombstone() {
        return mergedInto != null;
    }
}
