package vn.ocop.registry.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;
import vn.ocop.registry.identity.IdentifierSystem;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.identity.MergedAway;
import vn.ocop.registry.identity.OwnIds;

/** All products. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<Product, UUID> {

    public static final String PATH = "/registry/v1/products/";

    private static final int MOST_MERGED = 50;

    private final Reach reach;
    private final Identifiers identifiers;

    Products(Reach reach, Identifiers identifiers) {
        this.reach = reach;
        this.identifiers = identifiers;
    }

    /** The product, merged or not, when the caller may see it. */
    public Product get(UUID id) {
        return reach.require(findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because));
    }

    /**
     * As {@link #get}, for who asks for the product itself: a merged one leads to its survivor for ever (308).
     *
     * @param rest of the address after the id: {@code ""} or {@code /papers}
     */
    public Product here(UUID id, String rest) {
        var product = get(id);
        if (product.mergedInto() != null) {
            throw new MergedAway(PATH + product.mergedInto() + rest, product.mergedInto());
        }
        return product;
    }

    /** By its printed code, merged or not; empty when there is none in reach. */
    public Optional<Product> byCode(String code) {
        return find("code", code).firstResultOptional().map(found -> get(found.id()));
    }

    /**
     * As {@link #get}, to change it or to hang something on it: refused when it was merged. Until the transaction ends
     * it is neither merged nor changed by others.
     */
    public Product writable(UUID id) {
        hold(List.of(id));
        var product = get(id);
        MergedAway.refuse(product.mergedInto());
        return product;
    }

    /** What a product lives on as; itself when it was not merged. */
    public Product lasting(Product product) {
        return product.mergedInto() == null ? product : findById(product.mergedInto());
    }

    /** What lives on as this one, by code. */
    public List<MergedProduct> mergedInto(UUID id) {
        return find("mergedInto = ?1 order by code", id).page(0, MOST_MERGED).stream()
                .map(merged -> new MergedProduct(merged.id(), merged.code(), merged.name()))
                .toList();
    }

    /** The products that live on as one of these, each with its survivor. */
    public Map<UUID, UUID> mergedInto(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id, merged_into from product where merged_into = any(:ids)", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** Keeps these products to the caller until its transaction ends, so that two decisions on one see each other. */
    public void hold(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("select id from product where id in (:ids) order by id for no key update")
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * By the keys of an imported file or by our own ids, kept as by {@link #hold}; those of merged products lead to their
     * survivors.
     */
    public Map<String, Product> bySource(Collection<String> sourceIds) {
        var holders = identifiers.holders(Product.TYPE, IdentifierSystem.SOURCE, sourceIds);
        var byId = locked(holders.values());
        var bySource = new HashMap<String, Product>();
        holders.forEach((source, id) -> bySource.put(source, lasting(byId.get(id))));
        locked(OwnIds.among(sourceIds)).forEach((id, product) -> bySource.putIfAbsent(id.toString(), lasting(product)));
        return bySource;
    }

    /** Those of our own ids among the keys of a file whose products live on as others. */
    public Set<String> mergedAmong(Collection<String> keys) {
        return list("id in ?1 and mergedInto is not null", OwnIds.among(keys)).stream()
                .map(merged -> merged.id().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids go as one array: for another number of them a query is planned anew. */
    private Map<UUID, Product> locked(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from product where id = any(:ids) order by id for no key update", Product.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Product::id, Function.identity()));
    }
}
