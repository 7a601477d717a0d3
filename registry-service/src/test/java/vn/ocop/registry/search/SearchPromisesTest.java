package vn.ocop.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Ground.TAN_NINH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.producer;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProducer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.test.StackResource;

/** The four promises of every search, one test each: Q1, Q2, Q3, Q4. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchPromisesTest {

    private static final int WRITERS = 4;

    private static UUID product(UUID producer, String name) {
        return id(post(province("38", "80"), "/products", """
                {"producerId":"%s","name":"%s","industry":"I","criteriaSet":"S09",
                 "duplicateReason":"Khác loại"}""".formatted(producer, name)));
    }

    private static JsonPath found(UUID producer, String q) {
        return producer(producer)
                .queryParam("q", q)
                .get(BASE + "/search/products")
                .jsonPath();
    }

    @ParameterizedTest
    @CsvSource({
        "/search/products, sao, 4, sao",
        "/search/products, sort, PRICE, sort",
        "/search/products, kind, SHOP, kind",
        "/search/suggestions, limit, 5, limit",
        "/products, stars, 4, stars",
        "/products, sort, NAME, sort"
    })
    void q1_an_unknown_filter_or_order_is_refused_and_named(String path, String name, String value, String pointer) {
        var answer =
                province("38").queryParam("q", "mam").queryParam(name, value).get(BASE + path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.pointer")).contains("/query/" + pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "nuoc mam, Nước mắm Đò Lèn",
        "NƯỚC MẮM, Nước mắm Đò Lèn",
        "do len, Nước mắm Đò Lèn",
        "đo len, Nước mắm Đò Lèn",
        "Do Lèn, Nước mắm Đò Lèn",
        "hòa lộc, Xoài Hoà Lộc",
        "hoà lộc, Xoài Hòa Lộc",
        "thủy tinh, Miến Thuỷ Tinh",
        "thuỷ tinh, Miến Thủy Tinh"
    })
    void q2_accents_the_letter_d_and_the_place_of_the_tone_do_not_matter(String q, String name) {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        product(producer, name);

        for (var form : Normalizer.Form.values()) {
            var found = found(producer, Normalizer.normalize(q, form));
            assertThat(found.getList("items.name")).as(form.name()).containsExactly(name);
            assertThat(found.getString("matching")).isEqualTo("EXACT");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nuocmam ba lang",
                "nuoc mamm ba lang",
                "nuoc amm ba lang",
                "nuowcs mam ba lang",
                "nuoc mam hao hang ba lang",
                "nuocc mamm ba lamg"
            })
    void q2_a_forgotten_space_a_slip_and_a_word_too_many_are_forgiven_and_said(String q) {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        product(producer, "Nước mắm Ba Làng");
        product(producer, "Chè xanh");

        var found = found(producer, q);

        assertThat(found.getList("items.name")).containsExactly("Nước mắm Ba Làng");
        assertThat(found.getString("matching")).isEqualTo("SIMILAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"38-99999-7-2031", "zzzzqqq", "qqqqzz nuoc"})
    void q2_what_is_like_nothing_finds_nothing(String q) {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        product(producer, "Nước mắm Ba Làng");

        var found = found(producer, q);

        assertThat(found.getList("items")).isEmpty();
        assertThat(found.getString("matching")).isEqualTo("EXACT");
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void q3_pages_hold_everyone_who_stays_exactly_once_while_four_write(Sort sort) throws Exception {
        var producer = registeredProducer(TAN_NINH, "ENTERPRISE");
        var stay = IntStream.range(0, 40)
                .mapToObj(i -> product(producer, "Kẹo dừa " + (char) ('a' + i % 26) + i)
                        .toString())
                .toList();
        var over = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(WRITERS);
        try {
            var writers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(writer(producer, i, over)));
            }
            var seen = pages(producer, sort);
            over.set(true);
            for (var writer : writers) {
                assertThat(writer.get()).as("products of one writer").isPositive();
            }
            assertThat(seen.stream().filter(stay::contains).toList()).containsExactlyInAnyOrderElementsOf(stay);
            assertThat(seen).doesNotHaveDuplicates();
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
    }

    private static Callable<Integer> writer(UUID producer, int number, AtomicBoolean over) {
        return () -> {
            int made = 0;
            while (!over.get() || made == 0) {
                product(producer, "Kẹo dừa " + (char) ('a' + made % 26) + " mới " + number + "." + made);
                made++;
            }
            return made;
        };
    }

    private static List<String> pages(UUID producer, Sort sort) {
        var seen = new ArrayList<String>();
        String cursor = null;
        for (int page = 0; (page == 0 || cursor != null) && page < 300; page++) {
            var query = producer(producer)
                    .queryParam("q", "keo dua")
                    .queryParam("sort", sort)
                    .queryParam("limit", 7);
            var answer = (cursor == null ? query : query.queryParam("cursor", cursor)).get(BASE + "/search/products");
            assertThat(answer.statusCode()).isEqualTo(200);
            seen.addAll(answer.jsonPath().getList("items.id"));
            cursor = answer.jsonPath().getString("nextCursor");
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search/products?q=mam", "/search/products?facets=true", "/search/suggestions?q=mam"})
    void q4_a_search_that_takes_too_long_is_refused_and_never_an_empty_list(String path) throws SQLException {
        try (var admin = superuser();
                var sql = admin.createStatement()) {
            sql.execute("alter table product_search rename to product_search_real");
            sql.execute("create view product_search as select r.* from product_search_real r,"
                    + " (select pg_sleep(20)) slow where slow is not null");
            sql.execute("grant select on product_search to public");
            try {
                var answer = province("38").urlEncodingEnabled(false).get(BASE + path);

                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.contentType()).startsWith("application/problem+json");
                assertThat(answer.header("Retry-After")).isNotNull();
                assertThat(answer.jsonPath().getString("items")).isNull();
            } finally {
                sql.execute("drop view product_search");
                sql.execute("alter table product_search_real rename to product_search");
            }
        }
        assertThat(province("38").urlEncodingEnabled(false).get(BASE + path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void words_of_a_place_are_put_together_once_and_anew_when_places_change() throws SQLException {
        var producer = registeredProducer(NGA_SON, "HOUSEHOLD");
        product(producer, "Cói dệt");
        var before = generationOf(NGA_SON);
        product(producer, "Cói bện");
        assertThat(generationOf(NGA_SON)).isEqualTo(before);

        try (var admin = superuser();
                var sql = admin.createStatement()) {
            sql.execute("update commune set search_key = search_key where code = '" + NGA_SON + "'");
        }
        product(producer, "Cói đan");

        assertThat(generationOf(NGA_SON)).isGreaterThan(before);
    }

    private static long generationOf(String commune) throws SQLException {
        try (var admin = superuser();
                var sql = admin.createStatement();
                var row = sql.executeQuery("select max(w.generation) from commune_words w"
                        + " join commune c on c.id = w.commune_id where c.code = '" + commune + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("ocop.test.superuser-url", String.class));
    }
}
