package vn.ocop.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.ocop.registry.admission.SheetProducers;
import vn.ocop.registry.producer.Producer;

/** The codes by which sheets tell producers of one name apart; one means one producer within its province. */
@ApplicationScoped
class MakerCodes {

    private final EntityManager db;

    MakerCodes(EntityManager db) {
        this.db = db;
    }

    Known among(List<Producer> there, List<Said> rows) {
        return new Known(there, of(rows), taken(there), new LinkedHashMap<>());
    }

    /** What the rows' codes mean here, beside our own public codes. */
    private Map<OfficeCodes.Code, UUID> of(List<Said> rows) {
        var codes = rows.stream()
                .map(Said::producerCode)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        var known = new HashMap<OfficeCodes.Code, UUID>();
        if (codes.length == 0) {
            return known;
        }
        for (var found : db.createNativeQuery(
                        "select province_code, code, producer_id from office_producer_code where code = any (:codes)")
                .setParameter("codes", codes)
                .getResultList()) {
            var row = (Object[]) found;
            known.put(new OfficeCodes.Code((String) row[0], (String) row[1]), (UUID) row[2]);
        }
        return known;
    }

    /** Which of these producers a sheet has told by a code. */
    private Set<UUID> taken(Collection<Producer> producers) {
        var ids = producers.stream().map(Producer::id).toArray(UUID[]::new);
        return new HashSet<>(db.unwrap(Session.class)
                .createNativeQuery(
                        "select producer_id from office_producer_code where producer_id = any (:ids)", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /**
     * Producers that a row with a code may mean.
     *
     * @param taken those that have a code already, so that another code does not mean them
     * @param fresh codes that are new here
     */
    record Known(
            List<Producer> there,
            Map<OfficeCodes.Code, UUID> coded,
            Set<UUID> taken,
            Map<OfficeCodes.Code, UUID> fresh) {

        /** Null when it is new: our own code, the code of a sheet, then the first of the name that no code means. */
        Producer find(Said row, OfficeCodes.Code code, Producer named, SheetProducers producers) {
            var own = there.stream()
                    .filter(one -> one.code().equals(row.producerCode())
                            && one.communeCode().equals(row.communeCode()))
                    .findFirst();
            if (own.isPresent()) {
                return producers.lasting(own.get());
            }
            if (coded.containsKey(code)) {
                return producers.lasting(
                        producers.byId(List.of(coded.get(code))).get(0));
            }
            return named == null || taken.contains(named.id()) ? null : told(code, named);
        }

        Producer told(OfficeCodes.Code code, Producer producer) {
            taken.add(producer.id());
            coded.put(code, producer.id());
            fresh.put(code, producer.id());
            return producer;
        }
    }

    void add(Map<OfficeCodes.Code, UUID> codes) {
        codes.forEach((code, producer) -> db.createNativeQuery("""
                        insert into office_producer_code (province_code, code, producer_id)
                        values (:province, :code, :producer)""")
                .setParameter("province", code.provinceCode())
                .setParameter("code", code.code())
                .setParameter("producer", producer)
                .executeUpdate());
    }
}
