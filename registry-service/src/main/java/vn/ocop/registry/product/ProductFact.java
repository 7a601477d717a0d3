package vn.ocop.registry.product;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import vn.ocop.chassis.outbox.Fact;

/**
 * A product was registered or has changed: only a known product can file or exhibit.
 *
 * @param sourceId key of the file it came in with, by which lists of other offices name it; null when there is none
 */
record ProductFact(
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
        UUID communeId)
        implements Fact {

    static ProductFact registered(Product product) {
        return of("vn.ocop.registry.product-registered.v1", product);
    }

    static ProductFact changed(Product product) {
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
                product.communeId());
    }

    @Override
    public UUID subject() {
        return productId;
    }
}
