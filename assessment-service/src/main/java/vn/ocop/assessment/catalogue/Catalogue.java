package vn.ocop.assessment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /**
     * A product whose producer is known too; the facts of both may arrive in any order. Until the transaction ends no
     * merger makes it another one's, so that what is filed for it is seen by the next.
     */
    public Product known(UUID productId) {
        var product = database.find(Product.class, productId, LockModeType.PESSIMISTIC_READ);
        if (product != null && product.livesOnAs() != null) {
            throw AssessmentReason.MERGED_AWAY.at("/productId", product.livesOnAs());
        }
        if (product == null || database.find(Producer.class, product.producerId()) == null) {
            throw AssessmentReason.PRODUCT_NOT_KNOWN_YET.because().header("Retry-After", "1");
        }
        return product;
    }

    /** The producer that this one lives on as; itself for nearly all. */
    public UUID living(UUID producerId) {
        return (UUID) database.createNativeQuery(
                        "select coalesce((select lives_on_as from catalogue_producer where id = :id), :id)", UUID.class)
                .setParameter("id", producerId)
                .getSingleResult();
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
