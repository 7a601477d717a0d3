package vn.ocop.funding.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Speaker;
import vn.ocop.chassis.time.Ids;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Eventually;
import vn.ocop.funding.Invariants;
import vn.ocop.funding.Office;
import vn.ocop.funding.RegistrySays;
import vn.ocop.funding.RegistrySays.Recognised;
import vn.ocop.funding.Situations;
import vn.ocop.stack.test.StackResource;

/** What the years before paid is not paid again, whichever of the two was known first. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaidBeforeTest {

    private static final String PROVINCE = "31";
    private final LocalDate decided = LocalDate.now(Legal.ZONE).minusMonths(18);
    private static final String WHY = "Chi thuê gian hàng hội chợ, không phải hỗ trợ một lần";

    @Inject
    DataSource database;

    @BeforeEach
    void a_province_with_policy_and_estimates() {
        Office.enterPolicy(PROVINCE, "FULL");
        for (var benefit : Benefit.values()) {
            Office.grantEstimate(PROVINCE, benefit, LocalDate.now(Legal.ZONE).getYear(), 75_000_000_000L);
        }
    }

    @AfterEach
    void everything_that_must_hold_holds() {
        Invariants.hold(database);
    }

    private Recognised recognised(int stars) {
        return new Recognised(Ids.next(), Ids.next(), Ids.next(), stars, decided);
    }

    /** The key of a file that this product came in with. */
    private static String code(Recognised it) {
        return "SPD-31-" + it.productId();
    }

    private void told(Recognised it, String province) {
        try (var registry = new Speaker("registry")) {
            registry.say("vn.ocop.registry.product-registered.v1", it.productId(), 1, """
                    {"productId":"%s","producerId":"%s","code":"31-00001-1-%s","sourceId":"%s","name":"Nước mắm",
                     "industry":"I","criteriaSet":"S09","provinceCode":"%s","communeCode":"16561"}
                    """.formatted(
                            it.productId(), it.producerId(), it.productId(), code(it), province));
        }
        Eventually.get(() -> Situations.texts(database, "select id::text from product where id = ?", it.productId())
                        .isEmpty()
                ? null
                : it);
    }

    private void recognise(Recognised it) {
        Situations.know(database, it, PROVINCE);
    }

    private static void paid(Recognised it, String purpose, LocalDate day) {
        paid(it, purpose, day, "");
    }

    private static void paid(Recognised it, String purpose, LocalDate day, String stars) {
        var job = PastFiles.sent(
                PROVINCE,
                "Mã sản phẩm;Nội dung chi;Hạng sao;Số tiền;Ngày chi\n%s;%s;%s;75.000.000;%s\n"
                        .formatted(code(it), purpose, stars, day));
        assertThat(PastFiles.counts(job)).containsExactly(1, 0, 0, 0);
    }

    private static Response open(Recognised it, String benefit) {
        return Office.command(Office.token(Office.MAKER, "province-officer"))
                .contentType("application/json")
                .body("{\"productId\":\"" + it.productId() + "\",\"benefit\":\"" + benefit + "\"}")
                .post("/funding/v1/payouts");
    }

    private static void isPaidBefore(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("paid-before");
    }

    @Test
    void a_support_of_the_past_forbids_another_whichever_was_told_first() {
        var history = recognised(3);
        paid(history, "Hỗ trợ một lần", decided.plusMonths(1));
        told(history, PROVINCE);
        recognise(history);
        var product = recognised(3);
        told(product, PROVINCE);
        recognise(product);
        paid(product, "Hỗ trợ và thưởng", decided.plusMonths(1));

        for (var it : List.of(history, product)) {
            isPaidBefore(open(it, "SUPPORT"));
            assertThat(PastFiles.list(PastFiles.officer(PROVINCE), "linked=true&product=" + it.productId())
                            .<List<String>>path("items.productCode"))
                    .containsExactly(code(it));
        }
        assertThat(open(history, "REWARD").statusCode()).isEqualTo(201);
    }

    @Test
    void another_provinces_payment_is_not_this_products_past() {
        var it = recognised(3);
        paid(it, "Hỗ trợ một lần", decided.plusMonths(1));
        told(it, "32");

        assertThat(PastFiles.list(PastFiles.officer(PROVINCE), "code=" + code(it))
                        .<Object>path("items[0].productId"))
                .isNull();
    }

    @Test
    void history_that_comes_in_late_stops_what_is_neither_promised_nor_sent() {
        var submitted = recognised(3);
        var approved = recognised(4);
        for (var it : List.of(submitted, approved)) {
            told(it, PROVINCE);
            recognise(it);
        }
        var first = open(submitted, "SUPPORT");
        first = Office.submit(first.path("id"), first.header("ETag"));
        var second = open(approved, "SUPPORT");
        second = Office.submit(second.path("id"), second.header("ETag"));
        second = Office.approve(second.path("id"), second.header("ETag"));
        paid(submitted, "Hỗ trợ một lần", decided.plusMonths(1));
        paid(approved, "Hỗ trợ một lần", decided.plusMonths(1));

        isPaidBefore(Office.approve(first.path("id"), first.header("ETag")));
        isPaidBefore(Office.instruct(second.path("id"), second.header("ETag")));
        var cancelled = Office.step(
                Office.token(Office.MAKER, "province-officer"),
                second.path("id"),
                second.header("ETag"),
                "cancellations",
                "{\"reason\":\"Đã chi năm trước\"}");
        assertThat(cancelled.<String>path("state")).isEqualTo("CANCELLED");
    }

    @Test
    void a_reward_of_the_past_is_the_one_of_the_decision_before_it() {
        var first = recognised(3);
        var again = new Recognised(first.productId(), first.producerId(), Ids.next(), 4, decided.plusMonths(12));
        told(first, PROVINCE);
        recognise(first);
        paid(first, "Thưởng hạng sao", decided.plusMonths(1));
        isPaidBefore(open(first, "REWARD"));
        assertThat(open(first, "SUPPORT").statusCode()).isEqualTo(201);

        Situations.end(database, first.recognitionId(), "SUPERSEDED");
        recognise(again);
        assertThat(open(again, "REWARD").statusCode()).isEqualTo(201);
    }

    @Test
    void a_reward_for_other_stars_or_before_the_decision_is_not_this_one() {
        var stars = recognised(4);
        var early = recognised(4);
        for (var it : List.of(stars, early)) {
            told(it, PROVINCE);
            recognise(it);
        }
        paid(stars, "Thưởng hạng sao", decided.plusMonths(1), "3 sao");
        paid(early, "Thưởng hạng sao", decided.minusDays(1), "4 sao");

        assertThat(open(stars, "REWARD").statusCode()).isEqualTo(201);
        assertThat(open(early, "REWARD").statusCode()).isEqualTo(201);
    }

    @Test
    void by_the_difference_a_reward_of_the_past_is_deducted() {
        Office.enterPolicy("33", "DIFFERENCE");
        var it = new Recognised(Ids.next(), Ids.next(), Ids.next(), 4, decided);
        told(it, "33");
        Situations.know(database, it, "33");
        PastFiles.sent(
                "33",
                "Mã sản phẩm;Nội dung chi;Hạng sao;Số tiền;Ngày chi\n%s;Thưởng;3;20.000.000;%s\n"
                        .formatted(code(it), decided.minusYears(1)));

        var reward = open(it, "REWARD");

        assertThat(reward.<Integer>path("amount.amount")).isEqualTo(20_000_000);
        assertThat(reward.<Integer>path("deducted.amount")).isEqualTo(20_000_000);
    }

    @Test
    void a_decision_whose_reward_the_past_paid_drafts_none() {
        var it = recognised(3);
        var other = recognised(3);
        told(it, PROVINCE);
        paid(it, "Thưởng hạng sao", decided.plusMonths(1));
        try (var registry = new RegistrySays()) {
            registry.granted(it, PROVINCE, "DECIDED");
            registry.granted(other, PROVINCE, "DECIDED");
        }
        for (var recognition : List.of(it.recognitionId(), other.recognitionId())) {
            Eventually.get(() -> Situations.texts(database, "select 'x' from recognition where id = ?", recognition)
                            .isEmpty()
                    ? null
                    : recognition);
        }

        assertThat(drafts(it)).isZero();
        assertThat(drafts(other)).isEqualTo(1);
    }

    private long drafts(Recognised it) {
        return Situations.number(database, "select count(*) from payout where recognition_id = ?", it.recognitionId());
    }

    @Test
    void an_approver_reads_a_payment_otherwise_and_files_leave_that_alone() {
        var it = recognised(3);
        told(it, PROVINCE);
        recognise(it);
        paid(it, "Hỗ trợ tham gia hội chợ", decided.plusMonths(1));
        isPaidBefore(open(it, "SUPPORT"));
        var seen = one(code(it));

        var reading = read(approver(PROVINCE), seen, "OTHER", it.productId());

        assertThat(reading.statusCode()).as(reading.asString()).isEqualTo(200);
        assertThat(reading.<String>path("kind")).isEqualTo("OTHER");
        assertThat(reading.<String>path("readBy")).isEqualTo(Office.CHECKER);
        assertThat(reading.<String>path("readWhy")).isEqualTo(WHY);
        assertThat(read(approver(PROVINCE), seen, "OTHER", null).<String>path("code"))
                .isEqualTo("stale-version");
        var job = PastFiles.sent(
                PROVINCE,
                "Mã sản phẩm;Nội dung chi;Hạng sao;Số tiền;Ngày chi\n%s;%s;;75.000.000;%s\n"
                        .formatted(code(it), "Hỗ trợ tham gia hội chợ", decided.plusMonths(1)));
        assertThat(PastFiles.counts(job)).containsExactly(0, 0, 1, 0);
        assertThat(open(it, "SUPPORT").statusCode()).isEqualTo(201);
        assertThat(Situations.number(
                        database,
                        "select count(*) from audit_entry where action = 'past-payout-read' and subject_id = ?",
                        UUID.fromString(seen.path("id"))))
                .isEqualTo(1);
    }

    @Test
    void an_approver_links_a_code_that_no_product_bears() {
        var it = recognised(3);
        told(it, PROVINCE);
        recognise(it);
        var code = "GIAY-" + it.productId();
        PastFiles.sent(PROVINCE, PastFiles.HEADER + code + ";Hỗ trợ một lần;75.000.000;05/05/2023\n");
        var seen = one(code);
        assertThat(seen.<Object>path("productId")).isNull();

        assertThat(read(approver(PROVINCE), seen, "SUPPORT", UUID.randomUUID()).<String>path("code"))
                .isEqualTo("product-not-known-yet");
        assertThat(read(approver("32"), seen, "SUPPORT", it.productId()).statusCode())
                .isEqualTo(404);
        assertThat(read(PastFiles.officer(PROVINCE), seen, "SUPPORT", it.productId())
                        .statusCode())
                .isEqualTo(403);
        var robot = Office.token("may-doc", "province-approver", PROVINCE, "MACHINE");
        assertThat(read(robot, seen, "SUPPORT", it.productId()).<String>path("code"))
                .isEqualTo("machine-may-not-approve");
        assertThat(read(approver(PROVINCE), seen, "SUPPORT", it.productId()).statusCode())
                .isEqualTo(200);

        isPaidBefore(open(it, "SUPPORT"));
    }

    private static Response one(String code) {
        String id = PastFiles.list(PastFiles.officer(PROVINCE), "code=" + code).path("items[0].id");
        return Office.as(PastFiles.officer(PROVINCE)).get("/funding/v1/past-payouts/" + id);
    }

    private static String approver(String province) {
        return Office.token(Office.CHECKER, "province-approver", province, "PERSON");
    }

    private static Response read(String token, Response seen, String kind, UUID product) {
        var link = product == null ? "" : ",\"productId\":\"" + product + "\"";
        return Office.as(token)
                .header("If-Match", seen.header("ETag"))
                .contentType("application/json")
                .body("{\"kind\":\"" + kind + "\"" + link + ",\"reason\":\"" + WHY + "\"}")
                .put("/funding/v1/past-payouts/" + seen.path("id") + "/reading");
    }

    @Test
    void the_table_itself_refuses_what_the_past_paid() {
        var it = recognised(3);
        told(it, PROVINCE);
        recognise(it);
        paid(it, "Hỗ trợ một lần", decided.plusMonths(1));

        assertThatThrownBy(() ->
                        Situations.change(database, """
                        insert into payout (id, version, benefit, product_id, producer_id, recognition_id, stars,
                            province_code, policy_id, rate_stars, rate_amount, deducted, amount, state, created_at)
                        select gen_random_uuid(), 0, 'SUPPORT', ?, ?, ?, 3, province_code, id, 0, 75000000, 0, 75000000,
                            'DRAFT', now() from policy where province_code = ?""", it.productId(), it.producerId(), it.recognitionId(), PROVINCE))
                .hasMessageContaining("the years before paid this benefit already");
    }
}
