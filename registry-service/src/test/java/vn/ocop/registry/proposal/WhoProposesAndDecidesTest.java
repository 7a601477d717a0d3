package vn.ocop.registry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Office;
import vn.ocop.registry.proposal.Proposing.Made;
import vn.ocop.stack.test.StackResource;

/** Producers propose of their own what an officer of the place could accept (R13). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoProposesAndDecidesTest {

    @Inject
    EntityManager db;

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
}
