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

    /** Whether it was newer. */
    public boolean keep(Heeded.Producer producer, long sequence) {
        return db.createNativeMutationQuery("""
                        insert into producer (id, sequence, name, kind, province_code, commune_code, lives_on_as)
                        values (:id, :sequence, :name, :kind, :province, :commune, cast(:into as uuid))
                        on conflict (id) do update set sequence = excluded.sequence, name = excluded.name,
                            kind = excluded.kind, province_code = excluded.province_code,
                            commune_code = excluded.commune_code, lives_on_as = excluded.lives_on_as
                        where excluded.sequence > producer.sequence""")
                        .setParameter("id", producer.producerId())
                        .setParameter("sequence", sequence)
                        .setParameter("name", producer.name())
                        .setParameter("kind", producer.kind())
                        .setParameter("province", producer.provinceCode())
                        .setParameter("commune", producer.communeCode())
                        .setParameter("into", text(producer.mergedInto()))
                        .executeUpdate()
                == 1;
    }

    /** Whether it was newer. */
    public boolean keep(Heeded.Product product, long sequence) {
        return db.createNativeMutationQuery("""
                        insert into product (id, sequence, producer_id, code, source_id, name, province_code,
                            commune_code, commune_id, lives_on_as)
                        values (:id, :sequence, :producer, :code, cast(:source as text), :name, :province, :commune,
                            cast(:communeId as uuid), cast(:into as uuid))
                        on conflict (id) do update set sequence = excluded.sequence,
                            producer_id = excluded.producer_id, code = excluded.code,
                            source_id = excluded.source_id, name = excluded.name,
                            province_code = excluded.province_code, commune_code = excluded.commune_code,
                            commune_id = excluded.commune_id, lives_on_as = excluded.lives_on_as
                        where excluded.sequence > product.sequence""")
                        .setParameter("id", product.productId())
                        .setParameter("sequence", sequence)
                        .setParameter("producer", product.producerId())
                        .setParameter("code", product.code())
                        .setParameter("source", product.sourceId())
                        .setParameter("name", product.name())
                        .setParameter("province", product.provinceCode())
                        .setParameter("commune", product.communeCode())
                        .setParameter("communeId", text(product.communeId()))
                        .setParameter("into", text(product.mergedInto()))
                        .executeUpdate()
                == 1;
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** The product that this one was merged into; empty while it is itself. */
    public Optional<UUID> survivorOf(UUID productId) {
        return db.createNativeQuery(
                        "select lives_on_as from product where id = :id and lives_on_as is not null", UUID.class)
                .setParameter("id", productId)
                .getResultStream()
                .findFirst();
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
                        select province_code, upper(code), coalesce(lives_on_as, id)
                        from product where upper(code) = any(:keys)
                        union all
                        select province_code, upper(source_id), coalesce(lives_on_as, id)
                        from product where upper(source_id) = any(:keys)""", Object[].class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultStream()
                .forEach(row -> found.putIfAbsent(new Code((String) row[0], (String) row[1]), (UUID) row[2]));
        return found;
    }
}
