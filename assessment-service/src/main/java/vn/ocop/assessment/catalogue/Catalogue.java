package vn.ocop.assessment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.assessment.AssessmentReason;

/** Our copy of who may file what. It lags behind the registry by as long as a fact travels. */
@ApplicationScoped
public class Catalogue {

    private final EntityManager database;

    Catalogue(EntityManager database) {
        this.database = database;
    }

    /** A product whose producer is known too; the facts of both may arrive in any order. */
    public Product known(UUID productId) {
        var product = database.find(Product.class, productId);
        if (product == null || database.find(Producer.class, product.producerId()) == null) {
            throw AssessmentReason.PRODUCT_NOT_KNOWN_YET.because().header("Retry-After", "1");
        }
        return product;
    }

    /** Refuses a producer that Art. 2 does not let apply for such a product. */
    public void requireEligible(Product product) {
        var producer = database.find(Producer.class, product.producerId());
        if (!producer.mayApplyIn(product.industry())) {
            throw AssessmentReason.ASSOCIATION_ONLY_FOR_TOURISM.because();
        }
    }

    /** The product's latest recognition that has not been ended, whether or not its last day has passed. */
    public Optional<Recognition> granted(UUID productId) {
        return database.createQuery(
                        "select r from Recognition r where r.productId = :product and r.ended is null"
                                + " order by r.decidedOn desc, r.lastDay desc",
                        Recognition.class)
                .setParameter("product", productId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
