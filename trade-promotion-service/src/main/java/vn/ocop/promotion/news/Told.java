package vn.ocop.promotion.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.promotion.exhibitor.SupportPayment;

/** Writes down what other services told us. Each answers whether the fact was newer than what we held. */
@ApplicationScoped
class Told {

    private final EntityManager db;

    Told(EntityManager db) {
        this.db = db;
    }

    boolean producer(ProducerTold told, long sequence) {
        return isNew(db.createNativeQuery("""
                        insert into exhibitor (id, sequence, name, kind, province_code, commune_code, commune_id,
                            lives_on_as)
                        values (:id, :sequence, :name, :kind, :province, :commune, cast(:communeId as uuid),
                            cast(:into as uuid))
                        on conflict (id) do update set sequence = excluded.sequence, name = excluded.name,
                            kind = excluded.kind, province_code = excluded.province_code,
                            commune_code = excluded.commune_code, commune_id = excluded.commune_id,
                            lives_on_as = excluded.lives_on_as
                        where excluded.sequence > exhibitor.sequence""")
                .setParameter("id", told.producerId())
                .setParameter("sequence", sequence)
                .setParameter("name", told.name())
                .setParameter("kind", told.kind())
                .setParameter("province", told.provinceCode())
                .setParameter("commune", told.communeCode())
                .setParameter("communeId", text(told.communeId()))
                .setParameter("into", text(told.mergedInto())));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** What a merged producer makes and received is the survivor's. */
    void merged(UUID gone, UUID survivor) {
        Stream.of("product", "recognition", "support_payment")
                .forEach(copy -> db.createNativeQuery(
                                "update " + copy + " set producer_id = :survivor where producer_id = :gone")
                        .setParameter("survivor", survivor)
                        .setParameter("gone", gone)
                        .executeUpdate());
    }

    boolean knows(UUID producerId) {
        return db.createNativeQuery("select count(*) from exhibitor where id = :id", Long.class)
                .setParameter("id", producerId)
                .getSingleResult()
                .equals(1L);
    }

    boolean product(ProductTold told, long sequence) {
        return isNew(db.createNativeQuery("""
                        insert into product (id, sequence, producer_id, code, name, province_code, commune_code, lives_on_as)
                        values (:id, :sequence,
                            coalesce((select lives_on_as from exhibitor where id = :producer), :producer),
                            :code, :name, :province, :commune, cast(:into as uuid))
                        on conflict (id) do update set sequence = excluded.sequence,
                            producer_id = excluded.producer_id, code = excluded.code, name = excluded.name,
                            province_code = excluded.province_code, commune_code = excluded.commune_code,
                            lives_on_as = excluded.lives_on_as
                        where excluded.sequence > product.sequence""")
                .setParameter("id", told.productId())
                .setParameter("sequence", sequence)
                .setParameter("producer", told.producerId())
                .setParameter("code", told.code())
                .setParameter("name", told.name())
                .setParameter("province", told.provinceCode())
                .setParameter("commune", told.communeCode())
                .setParameter("into", text(told.mergedInto())));
    }

    boolean recognition(RecognitionTold told, long sequence) {
        return isNew(db.createNativeQuery("""
                        insert into recognition (id, sequence, product_id, producer_id, stars, valid_from, last_day,
                            end_reason, ended_on)
                        values (:id, :sequence, :product,
                            coalesce((select lives_on_as from exhibitor where id = :producer), :producer),
                            :stars, :validFrom, :lastDay,
                            cast(:reason as text), cast(:endedOn as date))
                        on conflict (id) do update set sequence = excluded.sequence, stars = excluded.stars,
                            valid_from = excluded.valid_from, last_day = excluded.last_day,
                            end_reason = excluded.end_reason, ended_on = excluded.ended_on
                        where excluded.sequence > recognition.sequence""")
                .setParameter("id", told.recognitionId())
                .setParameter("sequence", sequence)
                .setParameter("product", told.productId())
                .setParameter("producer", told.producerId())
                .setParameter("stars", told.stars())
                .setParameter("validFrom", told.validFrom())
                .setParameter("lastDay", told.lastDay())
                .setParameter(
                        "reason", told.reason() == null ? null : told.reason().name())
                .setParameter(
                        "endedOn",
                        told.endedOn() == null ? null : told.endedOn().toString()));
    }

    boolean payout(PayoutTold told, String state, long sequence) {
        return isNew(db.createNativeQuery("""
                        insert into support_payment (id, sequence, product_id, producer_id, benefit, state, amount,
                            on_day)
                        values (:id, :sequence, :product,
                            coalesce((select lives_on_as from exhibitor where id = :producer), :producer),
                            :benefit, :state, :amount, :day)
                        on conflict (id) do update set sequence = excluded.sequence, state = excluded.state,
                            amount = excluded.amount, on_day = excluded.on_day
                        where excluded.sequence > support_payment.sequence""")
                .setParameter("id", told.payoutId())
                .setParameter("sequence", sequence)
                .setParameter("product", told.productId())
                .setParameter("producer", told.producerId())
                .setParameter("benefit", told.benefit())
                .setParameter("state", state)
                .setParameter("amount", told.amount())
                .setParameter("day", SupportPayment.PAID.equals(state) ? told.paidOn() : told.returnedOn()));
    }

    private static boolean isNew(Query upsert) {
        return upsert.executeUpdate() == 1;
    }
}
