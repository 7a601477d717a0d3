package vn.ocop.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.producer;
import static vn.ocop.registry.Office.registeredProducer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.stack.test.StackResource;

/** Few products are put in order at once, many are read step by step: nobody can tell which (Q1, Q3). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrequentWordsTest {

    private static final int PAGE = 100;

    @Inject
    EntityManager db;

    /** Their ids, as the database puts them in order. */
    private List<String> products(UUID producer, int first, int many, String name, String sourceId) {
        for (int i = first; i < first + many; i++) {
            var text = name.formatted(i);
            db.createNativeQuery("""
                    insert into product (id, version, code, name, search_key, producer_id, industry, province_code,
                                         commune_code, commune_id, source_id, registered_at, changed_at)
                    select gen_random_uuid(), 0, '38-' || commune_code || '-' || :serial || '-2026', :name, :key, id, 'I',
                           province_code, commune_code, commune_id, :source, now(), now()
                    from producer where id = :producer""")
                    .setParameter("serial", String.valueOf(serials + i))
                    .setParameter("name", text)
                    .setParameter("key", SearchKey.of(text))
                    .setParameter("source", sourceId == null ? null : sourceId.formatted(producer, i))
                    .setParameter("producer", producer)
                    .executeUpdate();
        }
        List<?> ids = db.createNativeQuery("""
                select cast(id as text) from product where producer_id = :producer
                  and cast(split_part(code, '-', 3) as integer) between :first and :last order by id""")
                .setParameter("producer", producer)
                .setParameter("first", serials + first)
                .setParameter("last", serials + first + many - 1)
                .getResultList();
        return ids.stream().map(String.class::cast).toList();
    }

    private int serials;

    private record Shelf(List<String> named, List<String> written, List<String> inName, List<String> elsewhere) {}

    /** 30 are named so, 250 are written so, 250 without the accents, and 100 only have a key with the words. */
    private Shelf shelf(UUID producer, int after) {
        serials = after;
        return QuarkusTransaction.requiringNew()
                .call(() -> new Shelf(
                        products(producer, 0, 30, "Zêlô Bím", null),
                        products(producer, 1_000, 250, "Zêlô Bím zíng %d", null),
                        products(producer, 2_000, 250, "Zẻlo Bịm zỉng %d", null),
                        products(producer, 3_000, 100, "Hũ %d", "%s-zelo-bim-%d")));
    }

    private static List<String> pages(UUID producer, String q) {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var asked = producer(producer).queryParam("q", q).queryParam("limit", PAGE);
            var page = (cursor == null ? asked : asked.queryParam("cursor", cursor)).get(BASE + "/search/products");
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            assertThat(page.jsonPath().getString("matching")).isEqualTo("EXACT");
            seen.addAll(page.jsonPath().getList("items.id", String.class));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        return seen;
    }

    @ParameterizedTest
    @CsvSource({"Zêlô Bím, 630, true", "zelo bim, 630, false", "Zêlô Bím zíng, 500, true", "zelo bim zing, 500, false"})
    void pages_hold_everyone_once_and_the_nearest_first(String q, int many, boolean accents) {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        var shelf = shelf(producer, 100_000 + 10_000 * Math.floorMod(q.hashCode(), 80));
        var nearest = new ArrayList<String>();
        if (many == 630) {
            nearest.addAll(shelf.named());
        }
        if (accents) {
            nearest.addAll(shelf.written());
            nearest.addAll(shelf.inName());
        } else {
            var both = new ArrayList<>(shelf.written());
            both.addAll(shelf.inName());
            both.sort(null);
            nearest.addAll(both);
        }
        if (many == 630) {
            nearest.addAll(shelf.elsewhere());
        }

        assertThat(pages(producer, q)).hasSize(many).containsExactlyElementsOf(nearest);
    }
}
