package vn.ocop.registry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.producer;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.proposal.Proposing.RENAMED;
import static vn.ocop.registry.proposal.Proposing.accept;
import static vn.ocop.registry.proposal.Proposing.code;
import static vn.ocop.registry.proposal.Proposing.id;
import static vn.ocop.registry.proposal.Proposing.product;
import static vn.ocop.registry.proposal.Proposing.read;
import static vn.ocop.registry.proposal.Proposing.refuse;
import static vn.ocop.registry.proposal.Proposing.withdraw;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.proposal.Proposing.Made;
import vn.ocop.stack.test.StackResource;

/** A producer proposes, an officer decides (R13). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalDoorTest {

    @Inject
    EntityManager db;

    private long count(String sql, UUID id) {
        return (long) db.createNativeQuery("select count(*) from " + sql)
                .setParameter("id", id)
                .getSingleResult();
    }

    @Test
    void an_accepted_proposal_changes_the_product_in_one_step() {
        var made = Made.in(NGA_SON);
        var proposed = made.proposes("""
                {"name":"Mắm tôm cốt","details":{"story":"Nghề mắm.","capacity":{"quantity":20000,"unit":"lít"},
                 "pictures":["https://anh.vn/1.jpg","https://anh.vn/2.jpg"]},"reason":"Đổi nhãn từ tháng 11"}""");

        assertThat(proposed.header("Location")).isEqualTo("/registry/v1/proposals/" + id(proposed));
        assertThat(proposed.jsonPath().getString("state")).isEqualTo("PENDING");
        assertThat(proposed.jsonPath().<String>getList("changes.field"))
                .containsExactly("details.capacity", "details.pictures", "details.story", "name");
        assertThat(proposed.jsonPath().getString("changes[0].after"))
                .isEqualTo("{\"quantity\":20000,\"unit\":\"lít\"}");
        assertThat(proposed.jsonPath().getString("changes[3].before")).startsWith("Mắm tôm ");
        assertThat(product(made.product()).getString("name")).isNotEqualTo("Mắm tôm cốt");

        var accepted = accept(commune(NGA_SON), proposed);

        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(201);
        assertThat(accepted.jsonPath().getString("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.jsonPath().getString("endedBy")).isEqualTo("can-bo-xa");
        var now = product(made.product());
        assertThat(now.getString("name")).isEqualTo("Mắm tôm cốt");
        assertThat(now.getString("criteriaSet")).isEqualTo("S09");
        assertThat(now.getInt("details.capacity.quantity")).isEqualTo(20000);
        assertThat(now.getList("details.pictures")).hasSize(2);
        assertThat(count("outbox where type like '%product-changed.v1' and aggregate_id = :id", made.product()))
                .isEqualTo(1);
        assertThat(count("audit_entry where action = 'product-changed' and subject_id = :id", made.product()))
                .isEqualTo(1);
        var proposal = UUID.fromString(id(proposed));
        assertThat(count("audit_entry where action like 'proposal-%' and subject_id = :id", proposal))
                .isEqualTo(2);
        assertThat(count("proposal_pending_field where proposal_id = :id", proposal))
                .isZero();
    }

    @Test
    void what_is_proposed_as_a_whole_may_also_be_emptied() {
        var made = Made.in(NGA_SON);
        accept(commune(NGA_SON), made.proposes("""
                {"details":{"story":"Nghề mắm.","pictures":["https://anh.vn/1.jpg"]},"reason":"Thêm câu chuyện"}"""));

        var emptied = made.proposes("""
                {"details":{"culturalNote":"Lễ hội Cầu Ngư"},"reason":"Viết lại từ đầu"}""");

        assertThat(emptied.jsonPath().<String>getList("changes.field"))
                .containsExactly("details.culturalNote", "details.pictures", "details.story");
        assertThat(accept(commune(NGA_SON), emptied).statusCode()).isEqualTo(201);
        var details = product(made.product()).getMap("details");
        assertThat(details).isEqualTo(java.util.Map.of("culturalNote", "Lễ hội Cầu Ngư"));
    }

    @Test
    void the_history_says_who_proposed_and_who_accepted() {
        var made = Made.in(NGA_SON);
        var proposed = made.proposesOfItself("""
                {"name":"HTX Nga Sơn %s","kind":"COOPERATIVE","reason":"Chuyển đổi từ hộ"}""".formatted(made.producer()));

        assertThat(accept(province("38"), proposed).statusCode()).isEqualTo(201);

        var change = province("38")
                .get(BASE + "/producers/" + made.producer() + "/history")
                .jsonPath();
        assertThat(change.getString("items[0].by")).isEqualTo("can-bo-tinh");
        assertThat(change.getString("items[0].action")).isEqualTo("proposal-accepted");
        assertThat(change.getString("items[0].reason")).isEqualTo("Đề xuất của chu-the: Chuyển đổi từ hộ");
        assertThat(change.<String>getList("items[0].changes.field")).containsExactly("kind", "name");
        var edited = province("38")
                .get(BASE + "/producers/" + made.producer() + "/edited-fields")
                .jsonPath();
        assertThat(edited.<String>getList("items.field")).containsExactly("kind", "name");
        assertThat(edited.<String>getList("items.role")).containsOnly("PRODUCER");
        assertThat(count("audit_entry where after like '%HTX Nga Sơn%' and subject_id = :id", made.producer()))
                .isZero();
    }

    @Test
    void a_field_that_has_changed_since_stops_the_acceptance_and_is_named() {
        var made = Made.in(NGA_SON);
        var proposed = made.proposes(RENAMED);
        var put = commune(NGA_SON).header("If-Match", "\"0\"").body("""
                        {"name":"Mắm tôm của xã","industry":"I","criteriaSet":"S09"}""").put(BASE + "/products/" + made.product());
        assertThat(put.statusCode()).isEqualTo(200);

        var refused = accept(commune(NGA_SON), proposed);

        assertThat(code(refused)).isEqualTo("409 proposal-outdated");
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo("/name");
        assertThat(read(proposed).getString("state")).isEqualTo("PENDING");
        assertThat(product(made.product()).getString("name")).isEqualTo("Mắm tôm của xã");
        assertThat(refuse(commune(NGA_SON), proposed, "Tên đã đổi khác")
                        .jsonPath()
                        .getString("refusalReason"))
                .isEqualTo("Tên đã đổi khác");
    }

    @Test
    void a_change_of_another_field_does_not_stand_in_the_way() {
        var made = Made.in(NGA_SON);
        var proposed = made.proposes(RENAMED);
        var name = product(made.product()).getString("name");
        commune(NGA_SON)
                .header("If-Match", "\"0\"")
                .body("""
                        {"name":"%s","industry":"I","criteriaSet":"S10"}""".formatted(name))
                .put(BASE + "/products/" + made.product());

        assertThat(accept(commune(NGA_SON), proposed).statusCode()).isEqualTo(201);

        assertThat(product(made.product()).getString("criteriaSet")).isEqualTo("S10");
        assertThat(product(made.product()).getString("name")).isEqualTo("Mắm tôm cốt");
    }

    @Test
    void a_newer_proposal_of_a_field_takes_the_place_of_the_older() {
        var made = Made.in(NGA_SON);
        var older = made.proposes(RENAMED);
        var beside = made.proposes("""
                {"details":{"story":"Nghề mắm."},"reason":"Thêm câu chuyện"}""");

        var newer = made.proposes("""
                {"name":"Mắm tôm Nga Sơn","criteriaSet":"S10","reason":"Đổi nhãn lần nữa"}""");

        assertThat(read(older).getString("state")).isEqualTo("SUPERSEDED");
        assertThat(read(older).getString("supersededBy")).isEqualTo(id(newer));
        assertThat(read(beside).getString("state")).isEqualTo("PENDING");
        assertThat(accept(commune(NGA_SON), newer).statusCode()).isEqualTo(201);
        assertThat(accept(commune(NGA_SON), beside).statusCode()).isEqualTo(201);
        assertThat(product(made.product()).getString("criteriaSet")).isEqualTo("S10");
    }

    @Test
    void what_was_withdrawn_or_decided_is_over() {
        var made = Made.in(NGA_SON);
        var proposed = made.proposes(RENAMED);

        var withdrawn = withdraw(producer(made.producer()), proposed);

        assertThat(withdrawn.jsonPath().getString("state")).isEqualTo("WITHDRAWN");
        assertThat(accept(commune(NGA_SON), proposed).statusCode()).isEqualTo(412);
        assertThat(code(accept(commune(NGA_SON), withdrawn))).isEqualTo("409 proposal-move-not-allowed");
        assertThat(code(refuse(commune(NGA_SON), withdrawn, "Không còn cần")))
                .isEqualTo("409 proposal-move-not-allowed");
        assertThat(code(withdraw(producer(made.producer()), withdrawn))).isEqualTo("409 proposal-move-not-allowed");
        assertThat(id(made.proposes(RENAMED))).as("the field is free again").isNotNull();
    }

    @Test
    void a_key_used_twice_proposes_once() {
        var made = Made.in(NGA_SON);
        var key = UUID.randomUUID().toString();
        List<Response> answers = java.util.stream.Stream.of(1, 2)
                .map(i -> producer(made.producer())
                        .header("Idempotency-Key", key)
                        .body(RENAMED)
                        .post(BASE + "/products/" + made.product() + "/proposals"))
                .toList();

        assertThat(id(answers.get(1))).isEqualTo(id(answers.get(0)));
        assertThat(answers.get(1).header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(read(answers.get(0)).getString("state")).isEqualTo("PENDING");
    }
}
