package vn.ocop.registry.revenue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.ocop.registry.product.Product;

/** Products by whatever a file calls them: id here, printed code, or key of the file they came from. */
@ApplicationScoped
class NamedProducts {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final EntityManager db;

    NamedProducts(EntityManager db) {
        this.db = db;
    }

    /** Those that are known, by the name they were asked for; an id goes before a code, a code before a file's key. */
    Map<String, Product> by(Collection<String> names) {
        var found = new HashMap<String, Product>();
        if (names.isEmpty()) {
            return found;
        }
        take(found, "p.sourceId", names);
        take(found, "p.code", names);
        var ids = names.stream().filter(name -> ID.matcher(name).matches()).toList();
        if (!ids.isEmpty()) {
            var byId = new HashMap<UUID, Product>();
            rows("p.id", ids.stream().map(UUID::fromString).toList())
                    .forEach(row -> byId.put((UUID) row[0], lasting((Product) row[1])));
            ids.forEach(id -> byId.computeIfPresent(UUID.fromString(id), (key, product) -> {
                found.put(id, product);
                return product;
            }));
        }
        return found;
    }

    /** What was merged into another product is called that one. */
    private Product lasting(Product product) {
        return product.mergedInto() == null ? product : db.find(Product.class, product.mergedInto());
    }

    private void take(Map<String, Product> found, String field, Collection<String> names) {
        rows(field, names).forEach(row -> found.put((String) row[0], lasting((Product) row[1])));
    }

    private java.util.List<Object[]> rows(String field, Collection<?> values) {
        return db.createQuery("select " + field + ", p from Product p where " + field + " in :values", Object[].class)
                .setParameter("values", values)
                .getResultList();
    }
}
