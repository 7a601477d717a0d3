package vn.ocop.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.ocop.registry.product.Product;

/** The codes that offices gave to products; one means one product within its province. */
@ApplicationScoped
class OfficeCodes {

    private final EntityManager db;

    OfficeCodes(EntityManager db) {
        this.db = db;
    }

    /** A code with the province it holds in. */
    record Code(String provinceCode, String code) {}

    /** No two registers are taken at the same time: their producers are found by name, which no key guards. */
    void hold() {
        db.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('register')) as text)")
                .getSingleResult();
    }

    /** What the rows' codes mean here; where a code decides, our own printed codes too. */
    Map<Code, UUID> of(List<Said> rows) {
        var known = new HashMap<Code, UUID>();
        var all = rows.stream().map(Said::code).filter(Objects::nonNull).distinct();
        read("select province_code, code, product_id from office_code where code = any (:codes)", all, known);
        var deciding = rows.stream().filter(Said::codeDecides).map(Said::code).distinct();
        read(
                "select province_code, code, coalesce(merged_into, id) from product where code = any (:codes)",
                deciding,
                known);
        return known;
    }

    private void read(String query, Stream<String> codes, Map<Code, UUID> known) {
        var asked = codes.toArray(String[]::new);
        if (asked.length == 0) {
            return;
        }
        for (var found :
                db.createNativeQuery(query).setParameter("codes", asked).getResultList()) {
            var row = (Object[]) found;
            known.putIfAbsent(new Code((String) row[0], (String) row[1]), (UUID) row[2]);
        }
    }

    /** Which of these products an office has numbered. */
    Set<UUID> taken(Collection<Product> products) {
        var ids = products.stream().map(Product::id).toArray(UUID[]::new);
        return new HashSet<>(db.unwrap(Session.class)
                .createNativeQuery("select product_id from office_code where product_id = any (:ids)", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    void add(Map<Code, UUID> codes) {
        if (codes.isEmpty()) {
            return;
        }
        db.createNativeQuery("""
                        insert into office_code (province_code, code, product_id)
                        select * from unnest(:provinces, :codes, :products)""")
                .setParameter(
                        "provinces",
                        codes.keySet().stream().map(Code::provinceCode).toArray(String[]::new))
                .setParameter("codes", codes.keySet().stream().map(Code::code).toArray(String[]::new))
                .setParameter("products", codes.values().toArray(UUID[]::new))
                .executeUpdate();
    }
}
