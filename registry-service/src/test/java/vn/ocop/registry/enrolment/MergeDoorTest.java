package vn.ocop.registry.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.enrolment.Shelf.code;
import static vn.ocop.registry.enrolment.Shelf.get;
import static vn.ocop.registry.enrolment.Shelf.merge;
import static vn.ocop.registry.enrolment.Shelf.named;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** R8: two records of one product become one. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergeDoorTest {

    @Inject
    EntityManager db;

    private static String paper(String number) {
        return """
                {"kind":"TEST_SLIP","number":"%s","issuer":"Chi cục Chất lượng Thanh Hóa","issuedOn":"2026-01-05",
                 "validUntil":"2027-01-04"}""".formatted(number);
    }

    @Test
    void id_and_code_lead_to_the_survivor_and_both_histories_stay_readable() throws Exception {
        var shelf = Shelf.ofSomebody();
        var survivor = shelf.product("Nước mắm Khánh Linh " + shelf.producer());
        var merged = shelf.product("Nuoc mam Khanh Linh " + shelf.producer());
        var mergedCode = code(merged);
        Thread.sleep(20);
        var before = Instant.now();
        Thread.sleep(20);

        var answer = merge(merged, survivor);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("id")).isEqualTo(survivor.toString());
        assertThat(answer.jsonPath().getList("mergedProducts.code")).containsExactly(mergedCode);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");

        assertThat(get("/products/" + merged).statusCode()).isEqualTo(308);
        assertThat(get("/products/" + merged).header("Location")).isEqualTo("/registry/v1/products/" + survivor);
        assertThat(get("/products/" + merged + "/papers").header("Location"))
                .isEqualTo("/registry/v1/products/" + survivor + "/papers");
        assertThat(get("/products?code=" + mergedCode).header("Location"))
                .isEqualTo("/registry/v1/products?code=" + code(survivor));
        assertThat(get("/products/" + merged + "?asOf=" + before).jsonPath().getString("code"))
                .isEqualTo(mergedCode);
        assertThat(get("/products?producer=" + shelf.producer()).jsonPath().getList("items.id"))
                .containsExactly(survivor.toString());
        assertThat(get("/products?asOf=" + before + "&producer=" + shelf.producer())
                        .jsonPath()
                        .getList("items.id"))
                .hasSize(2);
        assertThat(get("/products/export.ndjson?producer=" + shelf.producer())
                        .asString()
                        .lines())
                .hasSize(1);

        var gone = get("/products/" + merged + "/history").jsonPath();
        var lives = get("/products/" + survivor + "/history").jsonPath();
        assertThat(gone.getString("items[0].action")).isEqualTo("merged");
        assertThat(gone.getString("items[0].reason")).isEqualTo("Nhập trùng từ sổ của huyện cũ");
        assertThat(gone.getString("items[0].changes[0].after")).isEqualTo(survivor.toString());
        assertThat(lives.getString("items[0].action")).isEqualTo("took-over");
        assertThat(lives.getString("items[0].by")).isEqualTo("can-bo-tinh");
    }

    @Test
    void papers_ideas_and_names_are_the_survivors_now() {
        var shelf = Shelf.ofSomebody();
        var survivor = shelf.product("Giò bì Cẩm Thạch " + shelf.producer());
        var merged = shelf.product("Gio bi Cam Thach " + shelf.producer());
        var value = "TX." + UUID.randomUUID();
        named(merged, "TRACE_CODE", value);
        var theirs = id(post(province("38"), "/products/" + merged + "/papers", paper("1")));
        post(province("38"), "/products/" + survivor + "/papers", paper("2"));
        var twice = id(post(province("38"), "/products/" + merged + "/papers", paper("2")));
        var idea = id(post(commune(CAM_THACH), "/ideas", """
                {"communeCode":"15142","producerId":"%s","name":"Giò bì","industry":"I","need":"Máy sấy nhỏ",
                 "strength":"Thịt lợn cỏ","supports":[]}""".formatted(shelf.producer())));
        post(commune(CAM_THACH).header("If-Match", "\"0\""), "/ideas/" + idea + "/outcomes", """
                {"productId":"%s"}""".formatted(merged));

        merge(merged, survivor);

        assertThat(get("/products?identifier=TRACE_CODE|" + value).jsonPath().getList("items.id"))
                .containsExactly(survivor.toString());
        assertThat(get("/products/" + merged + "/identifiers").jsonPath().getString("items[0].endReason"))
                .isEqualTo("Nhập trùng từ sổ của huyện cũ");
        assertThat(get("/papers/" + theirs).jsonPath().getString("productId")).isEqualTo(survivor.toString());
        assertThat(get("/papers/" + twice).jsonPath().getString("state")).isEqualTo("ENDED");
        assertThat(get("/products/" + survivor + "/papers?state=IN_FORCE")
                        .jsonPath()
                        .getList("items.number"))
                .containsExactlyInAnyOrder("1", "2");
        assertThat(get("/ideas/" + idea).jsonPath().getString("productId")).isEqualTo(survivor.toString());
    }

    @Test
    void nothing_is_written_to_a_merged_record() {
        var shelf = Shelf.ofSomebody();
        var survivor = shelf.product("Bánh răng bừa " + shelf.producer());
        var merged = shelf.product("Banh rang bua " + shelf.producer());
        merge(merged, survivor);
        var other = shelf.product("Bánh đúc lạc " + shelf.producer());

        var changed = province("38").header("If-Match", "\"1\"").body("""
                        {"name":"Bánh răng bừa mới","industry":"I","criteriaSet":"S09"}""").put(BASE + "/products/" + merged);

        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.jsonPath().getString("code")).isEqualTo("merged-away");
        assertThat(named(merged, "OFFICE", "7").jsonPath().getString("code")).isEqualTo("merged-away");
        assertThat(post(province("38"), "/products/" + merged + "/papers", paper("9"))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("merged-away");
        assertThat(merge(other, merged).jsonPath().getString("errors[0].pointer"))
                .isEqualTo("/survivorId");
        assertThat(merge(merged, other, "\"1\"").jsonPath().getString("code")).isEqualTo("merged-away");
    }

    @Test
    void the_same_merger_once_more_changes_nothing_and_a_chain_leads_to_its_end_at_once() {
        var shelf = Shelf.ofSomebody();
        var first = shelf.product("Cá cơm khô " + shelf.producer());
        var second = shelf.product("Ca com kho " + shelf.producer());
        var third = shelf.product("Cá Cơm Khô " + shelf.producer());

        merge(first, second);
        var again = merge(first, second, "\"0\"");
        var last = merge(second, third);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(last.jsonPath().getList("mergedProducts.id")).hasSize(2);
        assertThat(get("/products/" + first).header("Location")).endsWith(third.toString());
    }

    @Test
    void what_may_not_be_is_refused() {
        var shelf = Shelf.ofSomebody();
        var one = shelf.product("Tương ớt " + shelf.producer());
        var stranger = Shelf.ofSomebody().product("Tuong ot " + shelf.producer());

        assertThat(merge(one, one).jsonPath().getString("code")).isEqualTo("merge-with-itself");
        assertThat(merge(one, stranger).jsonPath().getString("code")).isEqualTo("merge-of-two-producers");
        assertThat(merge(one, UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(merge(one, shelf.product("Tương ớt hai " + shelf.producer()), "\"7\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(post(commune(CAM_THACH).header("If-Match", "\"0\""), "/products/" + one + "/mergers", """
                        {"survivorId":"%s","reason":"Nhập trùng"}""".formatted(
                                        stranger))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_copy_is_told_that_the_duplicate_is_gone_and_what_it_lives_on_as() {
        var shelf = Shelf.ofSomebody();
        var survivor = shelf.product("Măng ớt " + shelf.producer());
        var merged = shelf.product("Mang ot " + shelf.producer());
        merge(merged, survivor);

        assertThat(said(merged)).contains("\"mergedInto\":\"" + survivor + "\"").contains("ce_tombstone");
        assertThat(said(survivor)).contains("product-changed.v1").doesNotContain("tombstone", "mergedInto");
    }

    /** Type, headers and body of the last fact about it. */
    private String said(UUID subject) {
        return (String) db.createNativeQuery("""
                        select type || headers || payload from outbox where aggregate_id = :id
                        order by seq desc limit 1""").setParameter("id", subject).getSingleResult();
    }

    @Test
    void a_file_that_still_knows_the_duplicate_changes_nothing() {
        var mark = UUID.randomUUID().toString();
        Upload.of("producers", """
                producer_id,name,entity_type,commune_code
                P-%1$s,Hộ %1$s,household,15142
                """.formatted(mark));
        var file = """
                product_id,producer_id,name,product_group,commune_code
                A-%1$s,P-%1$s,Chè lam %1$s,food,15142
                B-%1$s,P-%1$s,Che lam %1$s,food,15142
                """.formatted(mark);
        Upload.of("products", file);
        var survivor = source("A-" + mark);
        assertThat(merge(source("B-" + mark), survivor).statusCode()).isEqualTo(200);

        var again = Upload.of("products", file);

        assertThat(again.result()).isEqualTo("DONE 0 created 0 updated 2 unchanged 0 rejected");
        assertThat(again.accepted().getList("items[1].warnings.reason")).containsExactly("merged_away");
        assertThat(source("B-" + mark)).isEqualTo(survivor);
    }

    private static UUID source(String key) {
        return UUID.fromString(
                get("/products?identifier=SOURCE|" + key).jsonPath().getString("items[0].id"));
    }
}
