package vn.ocop.registry.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;

/** All products. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<Product, UUID> {

    private final Reach reach;

    Products(Reach reach) {
        this.reach = reach;
    }

    /** The product, when the caller may see it. */
    public Product get(UUID id) {
        return reach.require(findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because));
    }

    /** One of the same producer whose name reads the same without accents. */
    public Optional<Product> like(Product product) {
        return find(
                        "producerId = ?1 and searchKey = ?2 and id <> ?3",
                        product.producerId(),
                        product.searchKey(),
                        product.id())
                .firstResultOptional();
    }

    /** Keeps these products to the caller until its transaction ends, so that two decisions on one see each other. */
    public void hold(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("select id from product where id in (:ids) order by id for no key update")
                .setParameter("ids", ids)
                .getResultList();
    }

    /** By the keys of an imported file, as one array: for another number of values a query is planned anew. */
    public Map<String, Product> bySource(Collection<String> sourceIds) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from product where source_id = any(:ids)", Product.class)
                .setParameter("ids", sourceIds.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Product::sourceId, Function.identity()));
    }
}
