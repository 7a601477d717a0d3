package vn.ocop.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import vn.ocop.registry.Reach;
import vn.ocop.registry.identity.IdentifierSystem;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.identity.LikelyDuplicate;
import vn.ocop.registry.identity.LikelyDuplicates;
import vn.ocop.registry.identity.Likeness;
import vn.ocop.registry.identity.NameKey;
import vn.ocop.registry.identity.Named;
import vn.ocop.registry.person.Contact;
import vn.ocop.registry.person.Safe;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.producer.Producer;

/**
 * Finds producers that may be the same one (R7). By name: in the commune one that reads alike or differs by a typing
 * error, in the province one that reads the same or nearly so. Anywhere by tax code, phone or citizen number. Names with
 * other numbers in them are never alike.
 */
@ApplicationScoped
class Lookalikes {

    /** Names less alike than this are not even looked at. */
    private static final int LEAST_PERCENT = 50;

    private static final String ALIKE = """
            select p.id, p.code, p.name, p.name_key, p.province_code, p.commune_code,
                   cast(round(100 * cast(similarity(p.name_key, :key) as numeric)) as integer) as alike,
                   coalesce(p.id = any(:taxed), false),
                   coalesce(p.phone_print = decode(:phone, 'hex'), false),
                   coalesce(p.citizen_print = decode(:citizen, 'hex'), false)
            from producer p
            where p.state = 'ACTIVE'
              and ((p.province_code = :province and p.name_key % :key
                    and similarity(p.name_key, :key) * 100 >= :least)
                   or p.id = any(:taxed)
                   or p.phone_print = decode(:phone, 'hex')
                   or p.citizen_print = decode(:citizen, 'hex'))
            order by 10 desc, 8 desc, 9 desc, p.commune_code = :commune desc, alike desc, p.id limit 50""";

    private final EntityManager database;
    private final Identifiers identifiers;
    private final Safe safe;
    private final Reach reach;
    private final int inCommune;
    private final int inProvince;

    Lookalikes(
            EntityManager database,
            Identifiers identifiers,
            Safe safe,
            Reach reach,
            @ConfigProperty(name = "registry.duplicates.alike-percent-in-commune") int inCommune,
            @ConfigProperty(name = "registry.duplicates.alike-percent-in-province") int inProvince) {
        this.database = database;
        this.identifiers = identifiers;
        this.safe = safe;
        this.reach = reach;
        this.inCommune = inCommune;
        this.inProvince = inProvince;
    }

    /**
     * What is known of the one that is to be registered.
     *
     * @param taxCode or null
     */
    record Newcomer(String name, Place commune, String taxCode, Contact contact) {}

    /** Two who register one name at the same time come one after the other, so that the second sees the first. */
    void queue(String name) {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:key, 82)) as text)", String.class)
                .setParameter("key", NameKey.of(name))
                .getSingleResult();
    }

    LikelyDuplicates of(Newcomer newcomer) {
        var key = NameKey.of(newcomer.name());
        var rows = database.unwrap(Session.class)
                .createNativeQuery(ALIKE, Object[].class)
                .setParameter("key", key)
                .setParameter("province", newcomer.commune().provinceCode())
                .setParameter("commune", newcomer.commune().code())
                .setParameter("least", LEAST_PERCENT)
                .setParameter("taxed", taxed(newcomer.taxCode()))
                .setParameter("phone", hex(safe.phonePrint(newcomer.contact())))
                .setParameter("citizen", hex(safe.citizenPrint(newcomer.contact())))
                .getResultList();
        return new LikelyDuplicates(rows.stream()
                .map(row -> read(row, key, newcomer.commune().code()))
                .filter(twin -> !twin.because().isEmpty())
                .limit(LikelyDuplicates.MOST)
                .toList());
    }

    private UUID[] taxed(String taxCode) {
        return taxCode == null
                ? new UUID[0]
                : identifiers.holding(Producer.TYPE, IdentifierSystem.TAX_CODE, List.of(taxCode)).stream()
                        .map(Named::subjectId)
                        .toArray(UUID[]::new);
    }

    /** No number has the print of nothing. */
    private static String hex(byte[] print) {
        return print == null ? "" : HexFormat.of().formatHex(print);
    }

    private LikelyDuplicate read(Object[] row, String key, String commune) {
        var because = new ArrayList<Likeness>();
        var percent = (int) row[6];
        if (alike(key, (String) row[3], row[5].equals(commune), percent)) {
            because.add(Likeness.NAME);
        }
        var at = 7;
        for (var common : List.of(Likeness.TAX_CODE, Likeness.PHONE, Likeness.CITIZEN_NUMBER)) {
            if ((boolean) row[at++]) {
                because.add(common);
            }
        }
        var name = reach.covers((String) row[4], (String) row[5]) ? (String) row[2] : null;
        return new LikelyDuplicate((UUID) row[0], (String) row[1], name, (String) row[5], percent, because);
    }

    private boolean alike(String key, String other, boolean near, int percent) {
        if (key.equals(other)) {
            return true;
        }
        return NameKey.numbers(key).equals(NameKey.numbers(other))
                && (percent >= (near ? inCommune : inProvince) || (near && NameKey.differByTyping(key, other)));
    }
}
