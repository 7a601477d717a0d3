package vn.ocop.registry.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ocop.registry.register.NameKey;

/**
 * Products that the sheet's names do not tell apart: another one of the producer is called so, or another producer of the
 * commune is called like theirs. Their code stands in the notes, in the second case the producer's before it, so that two
 * stay two. It is the one an office has given, which goes with the record wherever the sheet goes, else our own.
 */
@ApplicationScoped
class Namesakes {

    private static final String NEAR = """
            select p.id, p.name, m.id, m.name, m.commune_code,
                   coalesce((select min(o.code) from office_code o
                             where o.product_id = p.id and o.province_code = p.province_code and o.code !~ '\\s'),
                            p.code),
                   coalesce((select min(o.code) from office_producer_code o
                             where o.producer_id = m.id and o.province_code = m.province_code and o.code !~ '\\s'),
                            m.code)
            from product p join producer m on m.id = p.producer_id
            where p.merged_into is null and m.commune_id in (
                select of.commune_id from producer of join product its on its.producer_id = of.id
                where its.id = any(:products))""";

    private final EntityManager db;

    Namesakes(EntityManager db) {
        this.db = db;
    }

    /**
     * What stands in a note.
     *
     * @param maker null when the producer's name tells it from all others
     */
    record Codes(String maker, String product) {}

    /** The codes of those of these products that need one. */
    @Transactional
    Map<UUID, Codes> codes(Collection<UUID> products) {
        var wanted = new HashSet<>(products);
        var makers = new HashMap<String, Set<UUID>>();
        var named = new HashMap<String, Set<UUID>>();
        List<?> rows = db.createNativeQuery(NEAR)
                .setParameter("products", products.toArray(UUID[]::new))
                .getResultList();
        for (var row : rows) {
            var cells = (Object[]) row;
            makers.computeIfAbsent(maker(cells), any -> new HashSet<>()).add((UUID) cells[2]);
            named.computeIfAbsent(product(cells), any -> new HashSet<>()).add((UUID) cells[0]);
        }
        var codes = new HashMap<UUID, Codes>();
        for (var row : rows) {
            var cells = (Object[]) row;
            var makerShared = makers.get(maker(cells)).size() > 1;
            var shared = makerShared || named.get(product(cells)).size() > 1;
            if (shared && wanted.contains((UUID) cells[0])) {
                codes.put((UUID) cells[0], new Codes(makerShared ? (String) cells[6] : null, (String) cells[5]));
            }
        }
        return codes;
    }

    private static String maker(Object[] cells) {
        return cells[4] + "\n" + NameKey.of((String) cells[3]);
    }

    private static String product(Object[] cells) {
        return maker(cells) + "\n" + NameKey.of((String) cells[1]);
    }
}
