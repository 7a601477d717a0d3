package vn.ocop.funding.entitlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Our copies of recognitions; an older fact never takes the place of a newer one. */
@ApplicationScoped
public class Recognitions implements PanacheRepositoryBase<Recognition, UUID> {

    /** Keeps what was said unless something newer is here. */
    public void keep(RecognitionHeard heard, long sequence) {
        getEntityManager()
                .createNativeQuery("""
                        insert into recognition (id, sequence, product_id, producer_id, kind, stars, decision_number,
                            decided_on, valid_from, last_day, origin, province_code, end_reason, ended_on)
                        values (:id, :sequence, :product,
                            coalesce((select lives_on_as from producer where id = :producer), :producer), :kind, :stars, :number, :decidedOn, :validFrom,
                            :lastDay, :origin, :province, cast(:reason as text), cast(:endedOn as date))
                        on conflict (id) do update set sequence = excluded.sequence,
                            product_id = excluded.product_id, producer_id = excluded.producer_id,
                            kind = excluded.kind, stars = excluded.stars,
                            decision_number = excluded.decision_number, decided_on = excluded.decided_on,
                            valid_from = excluded.valid_from, last_day = excluded.last_day,
                            origin = excluded.origin, province_code = excluded.province_code,
                            end_reason = excluded.end_reason, ended_on = excluded.ended_on
                        where excluded.sequence > recognition.sequence""")
                .setParameter("id", heard.recognitionId())
                .setParameter("sequence", sequence)
                .setParameter("product", heard.productId())
                .setParameter("producer", heard.producerId())
                .setParameter("kind", heard.kind())
                .setParameter("stars", heard.stars())
                .setParameter("number", heard.decisionNumber())
                .setParameter("decidedOn", heard.decidedOn())
                .setParameter("validFrom", heard.validFrom())
                .setParameter("lastDay", heard.lastDay())
                .setParameter("origin", heard.origin())
                .setParameter("province", heard.provinceCode())
                .setParameter("reason", heard.reason())
                .setParameter("endedOn", heard.endedOn())
                .executeUpdate();
    }

    /** The product's recognition in force on this day, the latest decision first. */
    public Optional<Recognition> inForce(UUID productId, LocalDate on) {
        return find("productId = ?1 order by decidedOn desc, id desc", productId).stream()
                .filter(recognition -> recognition.inForce(on))
                .findFirst();
    }
}
