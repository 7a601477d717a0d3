package vn.ocop.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Ground.TAN_NINH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.producer;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProducer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.granting.Results;
import vn.ocop.stack.test.StackResource;

/** Q1 to Q4: what people type finds what there is, and nothing is ever left out silently. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchDoorTest {

    @Inject
    EntityManager db;

    private static UUID product(UUID producer, String name) {
        return id(post(province("38", "80"), "/products", """
                {"producerId":"%s","name":"%s","industry":"I","criteriaSet":"S09",
                 "duplicateReason":"Khác loại"}""".formatted(producer, name)));
    }

    private static Response search(RequestSpecification who, String... query) {
        for (int i = 0; i < query.length; i += 2) {
            who.queryParam(query[i], query[i + 1]);
        }
        return who.get(BASE + "/search/products");
    }

    private static JsonPath found(UUID producer, String... query) {
        return search(producer(producer), query).jsonPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nuoc mam", "Nước mắm", "NUOC MAM BA LANG", "nước mắm ba làng", "mam ba la", "lang nuoc"})
    void accents_case_and_order_do_not_matter(String q) {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        product(producer, "Nước mắm Ba Làng");
        product(producer, "Chè xanh");

        var found = found(producer, "q", q);

        assertThat(found.getList("items.name")).containsExactly("Nước mắm Ba Làng");
        assertThat(found.getString("matching")).isEqualTo("EXACT");
    }

    @Test
    void what_is_named_so_comes_before_what_only_comes_from_there() {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        product(producer, "Bánh nhãn Nga Sơn");
        product(producer, "Chiếu cói");
        product(producer, "Nga Sơn");

        assertThat(found(producer, "q", "nga sơn").getList("items.name"))
                .containsExactly("Nga Sơn", "Bánh nhãn Nga Sơn", "Chiếu cói");
    }

    @ParameterizedTest
    @CsvSource({"nuoc mawm, Nước mắm Ba Làng", "chieu coii, Chiếu cói", "bahn nhan, Bánh nhãn"})
    void a_typing_error_is_forgiven_and_said(String q, String name) {
        var producer = registeredProducer(TAN_NINH, "HOUSEHOLD");
        product(producer, name);

        var found = found(producer, "q", q);

        assertThat(found.getList("items.name")).containsExactly(name);
        assertThat(found.getString("matching")).isEqualTo("SIMILAR");
    }

    @Test
    void a_product_is_found_by_its_code_its_producer_and_its_identifiers() {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        var product = product(producer, "Rượu nếp");
        var read = province("38").get(BASE + "/products/" + product).jsonPath();
        var maker = province("38").get(BASE + "/producers/" + producer).jsonPath();
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("""
                        insert into identifier (id, version, subject_type, subject_id, system, value, added_at, added_by)
                        values (gen_random_uuid(), 0, 'product', :product, 'NATIONAL_CODE', 'VN38.RN07', now(), 'test')""")
                        .setParameter("product", product)
                        .executeUpdate());

        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery(
                                "insert into office_code (province_code, code, product_id) values ('38', 'NS/07-RN', :product)")
                        .setParameter("product", product)
                        .executeUpdate());

        assertThat(found(producer, "q", "ns/07-rn").getList("items.id")).containsExactly(product.toString());
        assertThat(found(producer, "q", read.getString("code")).getList("items.id"))
                .containsExactly(product.toString());
        assertThat(found(producer, "q", maker.getString("name")).getList("items.id"))
                .containsExactly(product.toString());
        assertThat(found(producer, "q", "vn38.rn07").getList("items.id")).containsExactly(product.toString());
    }

    @Test
    void a_search_follows_a_new_name_of_product_producer_or_commune_at_once() {
        unit("15997", "Xã Cũ Mòn");
        var producer = registeredProducer("15997", "HOUSEHOLD");
        var product = product(producer, "Tương bần");

        rename("product", product, "Tương nếp");
        rename("producer", producer, "Hộ bà Tám");
        assertThat(found(producer, "q", "tuong ban").getString("matching")).isEqualTo("SIMILAR");
        assertThat(found(producer, "q", "tuong nep ba tam").getList("items.name"))
                .containsExactly("Tương nếp");

        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery(
                                "update commune set full_name = 'Xã Mới', search_key = 'xa moi' where code = '15997'")
                        .executeUpdate());
        assertThat(found(producer, "q", "tuong moi").getString("items[0].communeName"))
                .isEqualTo("Xã Mới");
    }

    private void rename(String table, UUID id, String name) {
        var key = vn.ocop.chassis.text.SearchKey.of(name);
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery(
                                "update " + table + " set name = :name, search_key = :key where id = :id")
                        .setParameter("name", name)
                        .setParameter("key", key)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private void unit(String code, String name) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("""
                        insert into commune (id, version, code, name, full_name, search_key, type, province_code,
                                             province_name, valid_from)
                        values (gen_random_uuid(), 0, :code, :name, :name, :key, 'COMMUNE', '38', 'Tỉnh Thanh Hóa',
                                date '2025-07-01') on conflict do nothing""")
                        .setParameter("code", code)
                        .setParameter("name", name)
                        .setParameter("key", vn.ocop.chassis.text.SearchKey.of(name))
                        .executeUpdate());
    }

    @Test
    void an_old_commune_leads_to_the_products_of_the_new_one() {
        unit("15996", "Xã Hợp Nhất");
        var producer = registeredProducer("15996", "HOUSEHOLD");
        product(producer, "Khoai deo");
        QuarkusTransaction.requiringNew().run(() -> {
            db.createNativeQuery("""
                    insert into commune (id, version, code, name, full_name, search_key, type, province_code,
                                         province_name, valid_to)
                    values (gen_random_uuid(), 0, '15899', 'Quảng Xưa', 'Xã Quảng Xưa', 'xa quang xua', 'COMMUNE', '38',
                            'Tỉnh Thanh Hóa', date '2025-07-01')""").executeUpdate();
            db.createNativeQuery("""
                    insert into succession (id, predecessor_id, successor_id, coverage, effective_date)
                    select gen_random_uuid(), o.id, n.id, 'WHOLE', date '2025-07-01'
                    from commune o, commune n where o.code = '15899' and n.code = '15996'""").executeUpdate();
        });

        assertThat(found(producer, "q", "quang xua").getList("items.name")).containsExactly("Khoai deo");
        assertThat(found(producer, "commune", "15899").getList("items.name")).containsExactly("Khoai deo");
        assertThat(found(producer, "commune", "15996").getList("items.name")).containsExactly("Khoai deo");
        assertThat(found(producer, "commune", NGA_SON).getList("items")).isEmpty();
    }

    @Test
    void filters_narrow_and_facets_count_what_is_found() {
        var today = Legal.today(Clock.systemUTC());
        var producer = registeredProducer(NGA_SON, "COOPERATIVE");
        var four = product(producer, "Mắm tép");
        product(producer, "Mắm tôm");
        Results.granted(four, 4, today.minusDays(3));
        LocalDate lastDay = today.minusDays(3).plusMonths(36);

        var all = found(producer, "facets", "true", "group", "I.4", "kind", "COOPERATIVE", "industry", "I");

        assertThat(all.getInt("total")).isEqualTo(2);
        assertThat(all.getString("facets.criteriaSets")).contains("S09", "2");
        assertThat(all.getList("facets.stars.value")).containsExactly("4");
        assertThat(all.getList("facets.kinds.count")).containsExactly(2);
        assertThat(all.getList("facets.states.value")).containsExactlyInAnyOrder("VALID", "NEVER");
        assertThat(all.getList("facets.communes.value")).containsExactly(NGA_SON);
        assertThat(found(producer, "state", "VALID", "stars", "4").getList("items.id"))
                .containsExactly(four.toString());
        assertThat(found(producer, "state", "NEVER").getList("items.name")).containsExactly("Mắm tôm");
        assertThat(found(producer, "lastDayFrom", lastDay.toString(), "lastDayTo", lastDay.toString())
                        .getList("items.id"))
                .containsExactly(four.toString());
        assertThat(found(producer, "lastDayTo", lastDay.minusDays(1).toString()).getList("items"))
                .isEmpty();
        assertThat(found(producer, "criteriaSet", "S10").getList("items")).isEmpty();
        assertThat(search(producer(producer), "state", "LAPSED", "state", "REVOKED")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "colour, red",
        "state, GOOD",
        "stars, 6",
        "q, …",
        "sort, RELEVANCE",
        "group, VII.1",
        "criteriaSet, S27",
        "commune, 1",
        "lastDayFrom, soon",
        "cursor, abc",
        "limit, 201"
    })
    void what_is_not_known_is_refused_and_not_left_aside(String name, String value) {
        assertThat(search(province("38"), name, value).statusCode()).isEqualTo(400);
    }

    @Test
    void nobody_finds_what_lies_beyond() {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        product(producer, "Hàu sữa độc nhất vô nhị");

        assertThat(search(province("38"), "q", "hau sua doc nhat").jsonPath().getList("items"))
                .hasSize(1);
        assertThat(search(commune(NGA_SON), "q", "hau sua doc nhat").jsonPath().getList("items"))
                .hasSize(1);
        assertThat(search(province("80"), "q", "hau sua doc nhat").jsonPath().getList("items"))
                .isEmpty();
        assertThat(search(commune(TAN_NINH), "q", "hau sua doc nhat").jsonPath().getList("items"))
                .isEmpty();
        assertThat(search(producer(UUID.randomUUID()), "q", "hau sua")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void names_come_as_in_a_vietnamese_dictionary() {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        List.of("Uy", "Ưu", "Ông", "Ong", "Ê", "E", "Đà", "Da", "Ân", "Ănh", "Anh")
                .forEach(name -> product(producer, name + " mắm"));

        assertThat(found(producer, "sort", "NAME").getList("items.name"))
                .containsExactly(
                        "Anh mắm", "Ănh mắm", "Ân mắm", "Da mắm", "Đà mắm", "E mắm", "Ê mắm", "Ong mắm", "Ông mắm",
                        "Uy mắm", "Ưu mắm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CODE", "NAME", "RELEVANCE"})
    void paging_skips_and_repeats_nobody_while_others_come_and_are_renamed(String sort) {
        var producer = registeredProducer(TAN_NINH, "ENTERPRISE");
        var stay = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            stay.add(product(producer, "Mứt dừa " + (char) ('m' - i)).toString());
        }
        var renamed = product(producer, "Mứt dừa z");

        var seen = new ArrayList<String>();
        String cursor = null;
        for (int page = 0; page == 0 || cursor != null; page++) {
            var query = producer(producer)
                    .queryParam("q", "mut dua")
                    .queryParam("sort", sort)
                    .queryParam("limit", 3);
            var answer = (cursor == null ? query : query.queryParam("cursor", cursor))
                    .get(BASE + "/search/products")
                    .jsonPath();
            seen.addAll(answer.getList("items.id"));
            cursor = answer.getString("nextCursor");
            if (page < 6) {
                product(producer, "Mứt dừa a" + page);
                product(producer, "Mứt dừa z" + page);
                rename("product", renamed, page % 2 == 0 ? "Mứt dừa a" : "Mứt dừa y");
            }
        }

        assertThat(seen).containsAll(stay);
        assertThat(seen.stream().filter(stay::contains)).doesNotHaveDuplicates();
        if (sort.equals("CODE")) {
            assertThat(seen).doesNotHaveDuplicates().contains(renamed.toString());
        }
    }

    @Test
    void a_cursor_belongs_to_its_search() {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        product(producer, "Mật ong một");
        product(producer, "Mật ong hai");
        var cursor = found(producer, "q", "mat ong", "limit", "1").getString("nextCursor");

        assertThat(found(producer, "q", "mat ong", "limit", "1", "cursor", cursor)
                        .getList("items"))
                .hasSize(1);
        assertThat(search(producer(producer), "q", "mat", "cursor", cursor).statusCode())
                .isEqualTo(400);
        assertThat(search(producer(producer), "q", "mat ong", "stars", "3", "cursor", cursor)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void suggestions_come_while_the_last_word_is_not_finished() {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        product(producer, "Cà phê Nga Sơn");
        product(producer, "Kẹo cà phê");

        var suggested = producer(producer)
                .queryParam("q", "ca ph")
                .get(BASE + "/search/suggestions")
                .jsonPath();
        var places = producer(producer)
                .queryParam("q", "xa nga")
                .get(BASE + "/search/suggestions")
                .jsonPath();

        assertThat(suggested.getList("items.text")).containsExactly("Cà phê Nga Sơn", "Kẹo cà phê");
        assertThat(places.getString("items[0].of")).isEqualTo("COMMUNE");
        assertThat(places.getInt("items[0].count")).isEqualTo(2);
        assertThat(producer(producer)
                        .queryParam("q", "c")
                        .get(BASE + "/search/suggestions")
                        .statusCode())
                .isEqualTo(400);
    }
}
