package vn.ocop.funding.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Our copies of producers and products: who may be paid, and where. */
@ApplicationScoped
public class Catalogue {

    private final Session db;

    Catalogue(Session db) {
        this.db = db;
    }

    public void keep(Heeded.Producer producer, long sequence) {
        db.createNativeMutationQuery("""
                        insert into producer (id, sequence, name, kind, province_code, commune_code)
                        values (:id, :sequence, :name, :kind, :province, :commune)
                        on conflict (id) do update set sequence = excluded.sequence, name = excluded.name,
                            kind = excluded.kind, province_code = excluded.province_code,
                            commune_code = excluded.commune_code
                        where excluded.sequence > producer.sequence""")
                .setParameter("id", producer.producerId())
                .setParameter("sequence", sequence)
                .setParameter("name", producer.name())
                .setParameter("kind", producer.kind())
                .setParameter("province", producer.provinceCode())
                .setParameter("commune", producer.communeCode())
                .executeUpdate();
    }

    /** Whether it was newer. */
    public boolean keep(Heeded.Product product, long sequence) {
        return db.createNativeMutationQuery("""
                        insert into product (id, sequence, producer_id, code, source_id, name, province_code,
                            commune_code, commune_id)
                        values (:id, :sequence, :producer, :code, cast(:source as text), :name, :province, :commune,
                            cast(:communeId as uuid))
                        on conflict (id) do update set sequence = excluded.sequence,
                            producer_id = excluded.producer_id, code = excluded.code,
                            source_id = excluded.source_id, name = excluded.name,
                            province_code = excluded.province_code, commune_code = excluded.commune_code,
                            commune_id = excluded.commune_id
                        where excluded.sequence > product.sequence""")
                        .setParameter("id", product.productId())
                        .setParameter("sequence", sequence)
                        .setParameter("producer", product.producerId())
                        .setParameter("code", product.code())
                        .setParameter("source", product.sourceId())
                        .setParameter("name", product.name())
                        .setParameter("province", product.provinceCode())
                        .setParameter("commune", product.communeCode())
                        .setParameter(
                                "communeId",
                                product.communeId() == null
                                        ? null
                                        : product.communeId().toString())
                        .executeUpdate()
                == 1;
    }

    /** Where the product is made; empty when the registry has not told us of it. */
    public Optional<String> provinceOf(UUID productId) {
        return db.createNativeQuery("select province_code from product where id = :id", String.class)
                .setParameter("id", productId)
                .getResultStream()
                .findFirst();
    }

    /** A code as it is written in files, in capitals, with the province it holds in. */
    public record Code(String provinceCode, String key) {}

    /** The products that bear one of these codes: the printed one, or the key of the file they came in with. */
    public Map<Code, UUID> byCode(Collection<String> keys) {
        var found = new HashMap<Code, UUID>();
        db.createNativeQuery("""
                        select province_code, upper(code), id from product where upper(code) = any(:keys)
                        union all
                        select province_code, upper(source_id), id from product where upper(source_id) = any(:keys)""", Object[].class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultStream()
                .forEach(row -> found.putIfAbsent(new Code((String) row[0], (String) row[1]), (UUID) row[2]));
        return found;
    }
}
