package vn.ocop.registry.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.registry.archive.SheetRecognitions.Withdrawn;

/** The recognitions of many products at once, their duplicates' among them, each product's in an order that depends on what was decided alone. */
@ApplicationScoped
class Pasts {

    private static final String OF = """
            select coalesce(p.merged_into, p.id), stars, decided_on, decision_number, decision_symbol, authority, last_day,
                   case revocation_ground when 'FALSE_DOSSIER' then 'a' when 'CRITERIA_NO_LONGER_MET' then 'b'
                        when 'BREACH_OF_LAW' then 'c' when 'MARK_MISUSED' then 'd' when 'PRODUCTION_STOPPED' then 'đ'
                        when 'AUTHORITY_REQUEST' then 'e' end,
                   revocation_reason, revocation_number, revocation_symbol, revocation_authority,
                   revocation_decided_on, revocation_concluded_on
            from recognition r join product p on p.id = r.product_id
            where (p.id = any(:products) or p.merged_into = any(:products)) and state <> 'PROPOSED'
            order by 1, decided_on nulls first, stars, decision_number, decision_symbol""";

    private final EntityManager db;

    Pasts(EntityManager db) {
        this.db = db;
    }

    @Transactional
    Map<UUID, List<Past>> of(Collection<UUID> products) {
        var pasts = new HashMap<UUID, List<Past>>();
        for (var row : db.createNativeQuery(OF)
                .setParameter("products", products.toArray(UUID[]::new))
                .getResultList()) {
            var cells = (Object[]) row;
            pasts.computeIfAbsent((UUID) cells[0], any -> new ArrayList<>()).add(past(cells));
        }
        return pasts;
    }

    private static Past past(Object[] cells) {
        var withdrawn = cells[7] == null
                ? null
                : new Withdrawn(
                        String.valueOf(cells[7]),
                        (String) cells[8],
                        (String) cells[9],
                        (String) cells[10],
                        (String) cells[11],
                        (LocalDate) cells[12],
                        (LocalDate) cells[13]);
        return new Past(
                ((Number) cells[1]).intValue(),
                (LocalDate) cells[2],
                cells[2] == null ? null : cells[3] + "/" + cells[4],
                (String) cells[5],
                (LocalDate) cells[6],
                withdrawn);
    }
}
