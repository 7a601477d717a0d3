package vn.ocop.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

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

    Map<Code, UUID> of(Collection<String> codes) {
        var known = new HashMap<Code, UUID>();
        for (var found : db.createNativeQuery(
                        "select province_code, code, product_id from office_code where code = any (:codes)")
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList()) {
            var row = (Object[]) found;
            known.put(new Code((String) row[0], (String) row[1]), (UUID) row[2]);
        }
        return known;
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
