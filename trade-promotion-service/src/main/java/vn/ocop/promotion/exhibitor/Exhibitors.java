package vn.ocop.promotion.exhibitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.chassis.succession.Merged;

/** Who may exhibit what: our copy of producers, products, recognitions and the money they received. */
@ApplicationScoped
public class Exhibitors {

    private static final int MOST = 200;

    private final EntityManager db;

    Exhibitors(EntityManager db) {
        this.db = db;
    }

    Optional<Exhibitor> find(UUID producerId) {
        return Optional.ofNullable(db.find(Exhibitor.class, producerId));
    }

    /** Producers that are the same as one of these by now, by id. */
    public Set<String> sameAs(Collection<String> ids) {
        return Merged.sameAs(db, "exhibitor", "lives_on_as", ids);
    }

    /** Until the transaction ends no merger makes it another one's. */
    public Optional<Product> productHeld(UUID productId) {
        return Optional.ofNullable(db.find(Product.class, productId, LockModeType.PESSIMISTIC_READ));
    }

    public Optional<Product> product(UUID productId) {
        return Optional.ofNullable(db.find(Product.class, productId));
    }

    /** At most 200, by name. */
    List<Product> productsOf(UUID producerId) {
        return db.createQuery("from Product where producerId = :producer order by name, id", Product.class)
                .setParameter("producer", producerId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** At most 200, the latest first. */
    List<SupportPayment> supportFor(UUID producerId) {
        return db.createQuery(
                        "from SupportPayment where producerId = :producer order by onDay desc, id",
                        SupportPayment.class)
                .setParameter("producer", producerId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whole đồng that were paid and did not come back. */
    long supportReceived(UUID producerId) {
        return db.createQuery(
                        "select coalesce(sum(amount), 0) from SupportPayment where producerId = :producer and state = :paid",
                        Long.class)
                .setParameter("producer", producerId)
                .setParameter("paid", SupportPayment.PAID)
                .getSingleResult();
    }

    /** For each product: may it stand on these days? */
    public Map<UUID, Coverage> coverage(Collection<UUID> productIds, Days days, int minimumStars) {
        return judged(productIds, recognitions(productIds, LockModeType.NONE), days, minimumStars);
    }

    /** No recognition of these products changes until the transaction ends, so what {@link #coverage} says stays true. */
    public void hold(Collection<UUID> productIds) {
        recognitions(productIds, LockModeType.PESSIMISTIC_READ);
    }

    Map<UUID, List<Certificate>> certificates(Collection<UUID> productIds) {
        return byProduct(recognitions(productIds, LockModeType.NONE));
    }

    private List<Recognition> recognitions(Collection<UUID> productIds, LockModeType lock) {
        return db.createQuery("from Recognition where productId in :products order by id", Recognition.class)
                .setParameter("products", productIds)
                .setLockMode(lock)
                .getResultList();
    }

    private static Map<UUID, Coverage> judged(
            Collection<UUID> productIds, List<Recognition> recognitions, Days days, int minimumStars) {
        var certificates = byProduct(recognitions);
        return productIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        product -> Coverage.of(certificates.getOrDefault(product, List.of()), days, minimumStars)));
    }

    private static Map<UUID, List<Certificate>> byProduct(List<Recognition> recognitions) {
        return recognitions.stream()
                .collect(Collectors.groupingBy(
                        Recognition::productId, Collectors.mapping(Recognition::certificate, Collectors.toList())));
    }
}
