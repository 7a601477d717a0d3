package vn.ocop.registry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.producer;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.proposal.Proposing.accept;
import static vn.ocop.registry.proposal.Proposing.code;
import static vn.ocop.registry.proposal.Proposing.id;
import static vn.ocop.registry.proposal.Proposing.refuse;
import static vn.ocop.registry.proposal.Proposing.withdraw;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Office;
import vn.ocop.registry.proposal.Proposing.Made;
import vn.ocop.stack.test.StackResource;

/** A producer proposes, an officer decides (R13). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalDoorTest {

    private static final String RENAMED = "{\"name\":\"Mắm tôm cốt\",\"reason\":\"Đổi nhãn từ tháng 11\"}";

    @Inject
    EntityManager db;

    private long count(String sql, UUID id) {
        return (long) db.createNativeQuery("select count(*) from " + sql)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static JsonPath product(UUID id) {
        return province("38").get(BASE + "/products/" + id).jsonPath();
    }

    private static JsonPath read(Response proposed) {
        return province("38").get(BASE + "/proposals/" + id(proposed)).jsonPath();
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
    void only_officers_of_the_place_decide_and_only_the_owner_proposes() {
        var made = Made.in(NGA_SON);
        var other = Made.in(NGA_SON);
        var proposed = made.proposes(RENAMED);
        var strange = producer(other.producer());

        assertThat(accept(commune(CAM_THACH), proposed).statusCode()).isEqualTo(404);
        assertThat(accept(province("80"), proposed).statusCode()).isEqualTo(404);
        assertThat(refuse(province("80"), proposed, "Không đúng").statusCode()).isEqualTo(404);
        assertThat(accept(producer(made.producer()), proposed).statusCode()).isEqualTo(403);
        assertThat(withdraw(strange, proposed).statusCode()).isEqualTo(404);
        assertThat(producer(other.producer())
                        .get(BASE + "/proposals/" + id(proposed))
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Made(made.product(), other.producer()).proposes(RENAMED).statusCode())
                .isEqualTo(404);
        assertThat(Office.post(commune(NGA_SON), "/products/" + made.product() + "/proposals", RENAMED)
                        .statusCode())
                .isEqualTo(403);
        assertThat(producer(made.producer())
                        .get(BASE + "/proposals/" + id(proposed))
                        .header("ETag"))
                .isEqualTo("\"0\"");
        assertThat(Office.post(commune(NGA_SON), "/proposals/" + id(proposed) + "/acceptances", "")
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    void neither_a_machine_nor_the_proposer_decides() {
        var made = Made.in(NGA_SON);
        var proposed = made.proposes(RENAMED);
        var himself = Office.as("chu-the", "commune-officer", "ocop_communes", NGA_SON);

        assertThat(code(accept(himself, proposed))).isEqualTo("403 proposal-by-yourself");
        assertThat(code(accept(Officers.machine(NGA_SON), proposed))).isEqualTo("403 machine-may-not-decide");
        assertThat(code(refuse(Officers.machine(NGA_SON), proposed, "Không đúng")))
                .isEqualTo("403 machine-may-not-decide");
    }

    @Test
    void what_no_officer_could_accept_is_refused_at_once() {
        var made = Made.in(NGA_SON);
        var name = product(made.product()).getString("name");

        assertThat(code(made.proposes("{\"name\":\"%s\",\"reason\":\"Như cũ mà\"}".formatted(name))))
                .isEqualTo("409 proposal-changes-nothing");
        assertThat(code(made.proposes("{\"reason\":\"Không có gì\"}"))).isEqualTo("409 proposal-changes-nothing");
        assertThat(code(made.proposes("{\"criteriaSet\":\"S23\",\"reason\":\"Nhầm bộ\"}")))
                .isEqualTo("400 criteria-set-of-another-industry");
        assertThat(code(made.proposes("{\"name\":\"M\",\"reason\":\"Ngắn quá\"}")))
                .isEqualTo("400 invalid-input");
        assertThat(code(made.proposes("{\"name\":\"Mắm\"}"))).isEqualTo("400 invalid-input");
        assertThat(code(made.proposesOfItself("{\"kind\":\"ASSOCIATION\",\"reason\":\"Lập hội\"}")))
                .isEqualTo("409 association-only-for-tourism");
        assertThat(code(made.proposesOfItself("{\"communeCode\":\"99999\",\"reason\":\"Chuyển nhà\"}")))
                .isEqualTo("409 commune-not-in-force");
        var moved = made.proposes("{\"industry\":\"IV\",\"reason\":\"Sai ngành\"}");
        assertThat(moved.jsonPath().<String>getList("changes.field")).containsExactly("criteriaSet", "industry");
    }

    @Test
    void from_the_first_dossier_on_the_set_can_no_longer_be_proposed() {
        var made = Made.in(NGA_SON);
        Officers.filed(db, made.product());

        assertThat(code(made.proposes("{\"criteriaSet\":\"S10\",\"reason\":\"Đổi bộ\"}")))
                .isEqualTo("409 criteria-set-fixed");
        assertThat(made.proposes(RENAMED).statusCode()).isEqualTo(201);
    }

    @Test
    void a_move_is_accepted_by_who_answers_for_both_communes_and_what_waits_moves_along() {
        var made = Made.in(NGA_SON);
        var move = made.proposesOfItself("""
                {"communeCode":"%s","reason":"Chuyển xưởng"}""".formatted(CAM_THACH));
        var rename = made.proposesOfItself("""
                {"name":"Hộ mắm %s","reason":"Tên theo giấy"}""".formatted(made.producer()));

        var beyond = accept(commune(NGA_SON), move);
        assertThat(beyond.statusCode()).isEqualTo(404);
        assertThat(beyond.jsonPath().getString("errors[0].pointer")).isEqualTo("/communeCode");
        assertThat(accept(province("38"), move).statusCode()).isEqualTo(201);

        assertThat(read(rename).getString("communeCode")).isEqualTo(CAM_THACH);
        assertThat(accept(commune(NGA_SON), rename).statusCode()).isEqualTo(404);
        assertThat(accept(commune(CAM_THACH), rename).statusCode()).isEqualTo(201);
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
