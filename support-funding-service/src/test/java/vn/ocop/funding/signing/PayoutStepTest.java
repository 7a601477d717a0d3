package vn.ocop.funding.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Invariants;
import vn.ocop.funding.Office;
import vn.ocop.funding.RegistrySays.Recognised;
import vn.ocop.funding.Situations;
import vn.ocop.stack.test.StackResource;

/** One payout on its way over three desks, and every way the desks say no. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PayoutStepTest {

    private static final String PROVINCE = "44";
    private final int year = LocalDate.now(Legal.ZONE).getYear();
    private static final String WHY = "{\"reason\":\"Hồ sơ thiếu bản sao giấy chứng nhận\"}";

    @Inject
    DataSource database;

    @BeforeEach
    void a_province_with_policy_and_estimate() {
        Office.enterPolicy(PROVINCE, "FULL");
        Office.grantEstimate(PROVINCE, Benefit.SUPPORT, year, 750_000_000_000L);
    }

    @AfterEach
    void everything_that_must_hold_holds() {
        Invariants.hold(database);
    }

    @Test
    void a_case_costs_what_the_policy_says_whatever_the_caller_sends() {
        var product = recognised(5).productId();

        var opened = Office.openSupport(product);

        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.<Integer>path("amount.amount")).isEqualTo(75_000_000);
        assertThat(opened.header("Location")).isEqualTo("/funding/v1/payouts/" + opened.path("id"));
        var typed = Office.command(Office.token(Office.MAKER, "province-officer"))
                .contentType("application/json")
                .body("{\"productId\":\"" + recognised(3).productId() + "\",\"amount\":1}")
                .post("/funding/v1/payouts");
        assertThat(typed.statusCode()).isEqualTo(400);
    }

    @Test
    void a_product_nobody_told_us_of_is_worth_another_try() {
        var refused = Office.openSupport(UUID.randomUUID());

        isRefused(refused, 409, "product-not-known-yet");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void no_payout_without_a_recognition_in_force() {
        var it = recognised(3);
        Situations.end(database, it.recognitionId(), "EXPIRED");

        isRefused(Office.openSupport(it.productId()), 409, "recognition-not-valid");
    }

    @Test
    void no_payout_where_no_policy_is_in_force() {
        var it = Situations.recognised(database, "80", 3);

        isRefused(Office.openSupport(it.productId()), 409, "no-policy-in-force");
    }

    @Test
    void by_the_difference_the_same_level_is_not_rewarded_again() {
        Office.enterPolicy("47", "DIFFERENCE");
        var first = Situations.recognised(database, "47", 4);
        assertThat(openReward(first).<Integer>path("amount.amount")).isEqualTo(40_000_000);
        Situations.end(database, first.recognitionId(), "SUPERSEDED");
        Situations.know(database, first.again(4), "47");

        isRefused(openReward(first), 409, "nothing-due");
    }

    @Test
    void a_product_of_another_province_is_as_good_as_none() {
        var it = recognised(3);
        var stranger = Office.token(Office.MAKER, "province-officer", "80", "PERSON");
        var body = "{\"productId\":\"" + it.productId() + "\"}";

        var opened = Office.command(stranger)
                .contentType("application/json")
                .body(body)
                .post("/funding/v1/payouts");
        String id = Office.openSupport(it.productId()).path("id");

        isRefused(opened, 404, "not-found");
        isRefused(Office.as(stranger).get("/funding/v1/payouts/" + id), 404, "not-found");
        isRefused(Office.step(stranger, id, "\"0\"", "submissions", null), 404, "not-found");
    }

    @Test
    void a_rejected_case_frees_the_place_for_another() {
        var it = recognised(3);
        var submitted = submitted(it);
        isRefused(Office.openSupport(it.productId()), 409, "payout-already-exists");

        var rejected = Office.step(checker(), submitted.path("id"), submitted.header("ETag"), "rejections", WHY);

        assertThat(rejected.<String>path("state")).isEqualTo("REJECTED");
        assertThat(rejected.<String>path("checker")).isEqualTo(Office.CHECKER);
        assertThat(Office.openSupport(it.productId()).statusCode()).isEqualTo(201);
    }

    @Test
    void whoever_submits_may_neither_approve_nor_reject() {
        var submitted = submitted(recognised(3));
        var makerAsChecker = Office.token(Office.MAKER, "province-approver");

        isRefused(step(makerAsChecker, submitted, "approvals", null), 403, "maker-may-not-approve");
        isRefused(step(makerAsChecker, submitted, "rejections", WHY), 403, "maker-may-not-approve");
    }

    @Test
    void whoever_submits_or_approves_may_not_pay() {
        var submitted = submitted(recognised(3));
        var approved = Office.approve(submitted.path("id"), submitted.header("ETag"));

        for (var person : new String[] {Office.MAKER, Office.CHECKER}) {
            var payer = Office.token(person, "treasury-operator");
            isRefused(step(payer, approved, "instructions", null), 403, "payer-must-be-a-third-person");
        }
    }

    @Test
    void a_machine_never_approves_rejects_or_pays() {
        var submitted = submitted(recognised(3));
        var robot = Office.token("may-cham-cong", "province-approver", "*", "MACHINE");
        var till = Office.token("may-chi", "treasury-operator", "*", "MACHINE");

        isRefused(step(robot, submitted, "approvals", null), 403, "machine-may-not-approve");
        isRefused(step(robot, submitted, "rejections", WHY), 403, "machine-may-not-approve");
        isRefused(step(till, submitted, "instructions", null), 403, "machine-may-not-approve");
    }

    @Test
    void a_step_out_of_turn_is_refused() {
        var draft = Office.openSupport(recognised(3).productId());

        isRefused(Office.approve(draft.path("id"), draft.header("ETag")), 409, "step-not-allowed");
        isRefused(Office.instruct(draft.path("id"), draft.header("ETag")), 409, "step-not-allowed");
    }

    @Test
    void a_step_needs_exactly_what_was_seen() {
        var draft = Office.openSupport(recognised(3).productId());
        String path = "/funding/v1/payouts/" + draft.path("id") + "/submissions";
        var maker = Office.token(Office.MAKER, "province-officer");

        isRefused(Office.command(maker).post(path), 428, "if-match-missing");
        isRefused(Office.command(maker).header("If-Match", "\"7\"").post(path), 412, "stale-version");
        isRefused(Office.as(maker).header("If-Match", "\"0\"").post(path), 400, "idempotency-key-missing");
    }

    @Test
    void a_revoked_recognition_stops_what_is_not_yet_paid() {
        var it = recognised(3);
        var submitted = submitted(it);
        var other = recognised(4);
        var approved = approved(other);
        Situations.end(database, it.recognitionId(), "REVOKED");
        Situations.end(database, other.recognitionId(), "REVOKED");

        isRefused(Office.approve(submitted.path("id"), submitted.header("ETag")), 409, "recognition-ended");
        isRefused(Office.instruct(approved.path("id"), approved.header("ETag")), 409, "recognition-ended");
    }

    @Test
    void an_approval_needs_an_estimate_of_the_running_year() {
        Office.enterPolicy("46", "FULL");
        var it = Situations.recognised(database, "46", 3);
        var submitted = submitted(it);

        isRefused(Office.approve(submitted.path("id"), submitted.header("ETag")), 409, "estimate-missing");
        Office.grantEstimate("46", Benefit.SUPPORT, year, 74_999_999);
        isRefused(Office.approve(submitted.path("id"), submitted.header("ETag")), 409, "budget-exhausted");
        assertThat(Office.read(submitted.path("id")).<String>path("state")).isEqualTo("SUBMITTED");
    }

    @Test
    void cancelling_gives_the_reservation_back() {
        Office.enterPolicy("48", "FULL");
        Office.grantEstimate("48", Benefit.SUPPORT, year, 75_000_000);
        var first = approved(Situations.recognised(database, "48", 3));
        var second = submitted(Situations.recognised(database, "48", 3));
        isRefused(Office.approve(second.path("id"), second.header("ETag")), 409, "budget-exhausted");

        var cancelled = step(Office.token(Office.MAKER, "province-officer"), first, "cancellations", WHY);

        assertThat(cancelled.<String>path("state")).isEqualTo("CANCELLED");
        assertThat(cancelled.<String>path("reason")).startsWith("Hồ sơ thiếu");
        assertThat(Office.approve(second.path("id"), second.header("ETag")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_wrong_role_does_nothing() {
        var submitted = submitted(recognised(3));

        isRefused(step(Office.token(Office.MAKER, "province-officer"), submitted, "approvals", null), 403, "forbidden");
        isRefused(step(checker(), submitted, "instructions", null), 403, "forbidden");
        isRefused(step(checker(), submitted, "cancellations", WHY), 403, "forbidden");
        isRefused(step(Office.token("khach", "producer"), submitted, "cancellations", WHY), 403, "forbidden");
    }

    private Recognised recognised(int stars) {
        return Situations.recognised(database, PROVINCE, stars);
    }

    private static Response openReward(Recognised it) {
        return Office.command(Office.token(Office.MAKER, "province-officer"))
                .contentType("application/json")
                .body("{\"productId\":\"" + it.productId() + "\",\"benefit\":\"REWARD\"}")
                .post("/funding/v1/payouts");
    }

    private static Response submitted(Recognised it) {
        var opened = Office.openSupport(it.productId());
        return Office.submit(opened.path("id"), opened.header("ETag"));
    }

    private static Response approved(Recognised it) {
        var submitted = submitted(it);
        return Office.approve(submitted.path("id"), submitted.header("ETag"));
    }

    private static Response step(String token, Response seen, String step, String body) {
        return Office.step(token, seen.path("id"), seen.header("ETag"), step, body);
    }

    private static String checker() {
        return Office.token(Office.CHECKER, "province-approver");
    }

    private static void isRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }
}
