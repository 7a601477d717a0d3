package vn.ocop.assessment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Writes the copy. A fact that is not newer than the row changes nothing, so repeats and old facts are harmless. */
@ApplicationScoped
class Projections {

    private final Session database;

    Projections(Session database) {
        this.database = database;
    }

    /** Whether it was newer. What a merged one makes is the survivor's, whichever fact comes first. */
    boolean apply(ProducerHeard producer, long sequence) {
        var isNewer = database.createNativeMutationQuery("""
                        insert into catalogue_producer (id, kind, province_code, commune_code, lives_on_as, version)
                        values (:id, :kind, :province, :commune, cast(:into as uuid), :version)
                        on conflict (id) do update set kind = excluded.kind, province_code = excluded.province_code,
                            commune_code = excluded.commune_code, lives_on_as = excluded.lives_on_as,
                            version = excluded.version
                        where excluded.version > catalogue_producer.version""")
                        .setParameter("id", producer.producerId())
                        .setParameter("kind", producer.kind())
                        .setParameter("province", producer.provinceCode())
                        .setParameter("commune", producer.communeCode())
                        .setParameter("into", text(producer.mergedInto()))
                        .setParameter("version", sequence)
                        .executeUpdate()
                == 1;
        if (isNewer && producer.mergedInto() != null) {
            database.createNativeMutationQuery(
                            "update catalogue_product set producer_id = :survivor where producer_id = :gone")
                    .setParameter("survivor", producer.mergedInto())
                    .setParameter("gone", producer.producerId())
                    .executeUpdate();
        }
        return isNewer;
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** Whether it was newer. */
    boolean apply(ProductHeard product, long sequence) {
        return database.createNativeMutationQuery("""
                        insert into catalogue_product (id, producer_id, code, name, industry, criteria_set,
                                                       province_code, commune_code, commune_id, lives_on_as, version)
                        values (:id, coalesce((select lives_on_as from catalogue_producer where id = :producer), :producer),
                                :code, :name, :industry, cast(:set as text), :province, :commune,
                                cast(:communeId as uuid), cast(:into as uuid), :version)
                        on conflict (id) do update set producer_id = excluded.producer_id, code = excluded.code,
                            name = excluded.name, industry = excluded.industry, criteria_set = excluded.criteria_set,
                            province_code = excluded.province_code, commune_code = excluded.commune_code,
                            commune_id = excluded.commune_id, lives_on_as = excluded.lives_on_as, version = excluded.version
                        where excluded.version > catalogue_product.version""")
                        .setParameter("id", product.productId())
                        .setParameter("producer", product.producerId())
                        .setParameter("code", product.code())
                        .setParameter("name", product.name())
                        .setParameter("industry", product.industry())
                        .setParameter("set", product.criteriaSet())
                        .setParameter("province", product.provinceCode())
                        .setParameter("commune", product.communeCode())
                        .setParameter("communeId", text(product.communeId()))
                        .setParameter("into", text(product.mergedInto()))
                        .setParameter("version", sequence)
                        .executeUpdate()
                == 1;
    }

    /** @param ended why the recognition has ended, null while it stands */
    void apply(RecognitionHeard recognition, String ended, long sequence) {
        database.createNativeMutationQuery("""
                        insert into catalogue_recognition (id, product_id, stars, decided_on, valid_from, last_day,
                                                           ended, version)
                        values (:id, :product, :stars, :decided, :from, :last, cast(:ended as text), :version)
                        on conflict (id) do update set product_id = excluded.product_id, stars = excluded.stars,
                            decided_on = excluded.decided_on, valid_from = excluded.valid_from,
                            last_day = excluded.last_day, ended = excluded.ended, version = excluded.version
                        where excluded.version > catalogue_recognition.version""")
                .setParameter("id", recognition.recognitionId())
                .setParameter("product", recognition.productId())
                .setParameter("stars", recognition.stars())
                .setParameter("decided", recognition.decidedOn())
                .setParameter("from", recognition.validFrom())
                .setParameter("last", recognition.lastDay())
                .setParameter("ended", ended)
                .setParameter("version", sequence)
                .executeUpdate();
    }
}
