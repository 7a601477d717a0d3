package vn.ocop.funding.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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
import vn.ocop.funding.RegistrySays.Recognised;
import vn.ocop.funding.Situations;
import vn.ocop.stack.test.StackResource;

/** What becomes of money when the registry says that two records were one (R8): it is never paid twice. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedTest {

    private static final String PROVINCE = "67";

    @Inject
    DataSource database;

    private final Speaker registry = new Speaker("registry");
    private Recognised gone;
    private Recognised survivor;

    @BeforeEach
    void two_products_that_are_one() {
        Office.enterPolicy(PROVINCE, "FULL");
        Office.grantEstimate(
                PROVINCE, Benefit.SUPPORT, java.time.LocalDate.now(Legal.ZONE).getYear(), 900_000_000L);
        gone = Situations.recognised(database, PROVINCE, 3);
        survivor = Situations.recognised(database, PROVINCE, 3);
    }

    @AfterEach
    void everything_that_must_hold_holds() {
        registry.close();
        Invariants.hold(database);
    }

    @Test
    void a_merged_product_is_refused_by_name_of_the_survivor_and_its_support_counts_there() {
        var payout = Office.openSupport(gone.productId());
        assertThat(payout.statusCode()).isEqualTo(201);

        productMerged();

        var again = Office.openSupport(gone.productId());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("code")).isEqualTo("merged-away");
        assertThat(again.<String>path("detail")).contains(survivor.productId().toString());
        assertThat(again.<String>path("errors[0].pointer")).isEqualTo("/productId");
        refused(Office.openSupport(survivor.productId()), "payout-already-exists");
        var read = Office.read(payout.path("id"));
        assertThat(read.<String>path("livesOnAs"))
                .isEqualTo(survivor.productId().toString());
        assertThat(read.<String>path("productId")).isEqualTo(gone.productId().toString());
        assertThat(list("product=" + survivor.productId()).<String>path("items[0].id"))
                .isEqualTo(payout.path("id"));
    }

    /** The registry tells of each record that lives on as another one when that one is merged in its turn. */
    @org.junit.jupiter.params.ParameterizedTest(name = "the first told last: {0}")
    @org.junit.jupiter.params.provider.ValueSource(booleans = {true, false})
    void in_a_chain_of_mergers_what_was_paid_first_counts_for_the_last(boolean firstToldLast) {
        var last = Situations.recognised(database, PROVINCE, 3);
        var payout = submitted(gone);
        productMerged();

        var chain = firstToldLast ? java.util.List.of(survivor, gone) : java.util.List.of(gone, survivor);
        for (var one : chain) {
            merged(one, last, 8);
        }
        heard("select min(id::text) from product where lives_on_as = ? having count(*) = 2", last.productId());

        refused(Office.openSupport(last.productId()), "payout-already-exists");
        for (var one : chain) {
            var again = Office.openSupport(one.productId());
            refused(again, "merged-away");
            assertThat(again.<String>path("detail")).contains(last.productId().toString());
        }
        assertThat(Office.read(payout.path("id")).<String>path("livesOnAs"))
                .isEqualTo(last.productId().toString());
        assertThat(Office.approve(payout.path("id"), payout.header("ETag")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void of_two_supports_the_one_further_on_stands_first_and_the_other_waits_for_its_end() {
        var first = submitted(survivor);
        var second = submitted(gone);
        var firstOn = Office.approve(first.path("id"), first.header("ETag"));
        assertThat(firstOn.statusCode()).isEqualTo(200);

        productMerged();

        assertThat(Office.read(second.path("id")).<String>path("doubleOf")).isEqualTo(first.path("id"));
        assertThat(list("doubled=true&product=" + survivor.productId()).<Integer>path("items.size()"))
                .isEqualTo(1);
        var refusal = Office.approve(second.path("id"), second.header("ETag"));
        refused(refusal, "possible-double-payment");
        assertThat(refusal.<String>path("detail")).contains(first.<String>path("id"));
        var cancelled = Office.step(
                Office.token(Office.MAKER, "province-officer"),
                first.path("id"),
                firstOn.header("ETag"),
                "cancellations",
                "{\"reason\":\"Trùng với hồ sơ của sản phẩm đã hợp nhất\"}");
        assertThat(cancelled.statusCode()).isEqualTo(200);
        var approved = Office.approve(second.path("id"), second.header("ETag"));
        assertThat(approved.statusCode()).isEqualTo(200);
        assertThat(approved.<String>path("doubleOf")).isNull();
        refused(Office.openSupport(survivor.productId()), "payout-already-exists");
    }

    @Test
    void the_table_itself_sends_no_double() {
        var first = submitted(survivor);
        var second = submitted(gone);

        productMerged();

        assertThat(first.statusCode()).isEqualTo(200);
        var sql = "update payout set state = 'APPROVED', checker = 'b', version = 2 where id = ?::uuid";
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Situations.change(database, sql, second.<String>path("id")))
                .hasMessageContaining("another payout stands first");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Situations.change(
                        database, "update payout set double_of = null where id = ?::uuid", second.<String>path("id")))
                .hasMessageContaining("payout_one_support_per_product");
    }

    @Test
    void what_the_years_before_paid_to_the_merged_product_is_the_survivors_past() {
        Situations.change(
                database,
                """
                insert into past_payout (id, version, province_code, product_code, product_key, product_id, purpose,
                    purpose_key, kind, amount, paid_on, recorded_at)
                values (?, 0, ?, ?, ?, ?, 'Hỗ trợ', 'ho tro', 'SUPPORT', 75000000, date '2023-05-05', now())""",
                Ids.next(),
                PROVINCE,
                gone.productId().toString(),
                gone.productId().toString(),
                gone.productId());

        productMerged();

        refused(Office.openSupport(survivor.productId()), "paid-before");
    }

    @Test
    void one_decision_that_was_entered_for_both_is_one_reward() {
        var first = rewardDrafted(survivor);
        var second = rewardDrafted(gone);

        productMerged();

        assertThat(Office.read(second).<String>path("doubleOf")).isEqualTo(first);
        assertThat(Office.read(first).<String>path("doubleOf")).isNull();
    }

    @Test
    void two_decisions_are_two_rewards() {
        Situations.change(
                database, "update recognition set decision_number = '9/QĐ' where id = ?", gone.recognitionId());
        rewardDrafted(survivor);
        var second = rewardDrafted(gone);

        productMerged();

        assertThat(Office.read(second).<String>path("doubleOf")).isNull();
    }

    @Test
    void what_is_open_of_a_merged_producer_is_paid_to_the_survivor() {
        var open = submitted(gone);

        producerMerged();

        assertThat(Office.read(open.path("id")).<String>path("producerId"))
                .isEqualTo(survivor.producerId().toString());
        var late = Recognised.today(3);
        Situations.know(
                database,
                new Recognised(late.productId(), gone.producerId(), late.recognitionId(), 3, late.decidedOn()),
                PROVINCE);
        var opened = Office.openSupport(late.productId());
        assertThat(Office.read(opened.path("id")).<String>path("producerId"))
                .isEqualTo(survivor.producerId().toString());
    }

    @Test
    void a_merger_amid_many_openings_leaves_one_support() throws InterruptedException {
        var hands = Executors.newFixedThreadPool(16);
        IntStream.range(0, 64)
                .forEach(i -> hands.execute(() -> Office.openSupport((i % 2 == 0 ? gone : survivor).productId())));
        productMerged();
        hands.shutdown();
        assertThat(hands.awaitTermination(60, java.util.concurrent.TimeUnit.SECONDS))
                .isTrue();

        var live = "select count(*) from payout where product_id in (?, ?) and state = 'DRAFT' and double_of is null";
        assertThat(Situations.number(database, live, gone.productId(), survivor.productId()))
                .isEqualTo(1);
        assertThat(Situations.number(
                        database,
                        "select count(*) from payout where product_id = ? and benefit_of <> ?",
                        gone.productId(),
                        survivor.productId()))
                .isZero();
    }

    private static Response submitted(Recognised it) {
        var draft = Office.openSupport(it.productId());
        assertThat(draft.statusCode()).isEqualTo(201);
        return Office.submit(draft.path("id"), draft.header("ETag"));
    }

    private static String rewardDrafted(Recognised it) {
        var opened = Office.command(Office.token(Office.MAKER, "province-officer"))
                .contentType("application/json")
                .body("{\"productId\":\"" + it.productId() + "\",\"benefit\":\"REWARD\"}")
                .post("/funding/v1/payouts");
        assertThat(opened.statusCode()).isEqualTo(201);
        return opened.path("id");
    }

    private static Response list(String query) {
        return Office.as(Office.token(Office.MAKER, "province-officer")).get("/funding/v1/payouts?" + query);
    }

    private static void refused(Response answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }

    private void merged(Recognised one, Recognised into, long sequence) {
        registry.say("vn.ocop.registry.product-changed.v1", one.productId(), sequence, """
                {"productId":"%s","producerId":"%s","code":"%s-I-007","name":"Nước mắm Ba Làng","industry":"I",
                 "criteriaSet":"S09","provinceCode":"%s","communeCode":"16561","mergedInto":"%s"}
                """.formatted(
                        one.productId(), into.producerId(), PROVINCE, PROVINCE, into.productId()));
    }

    private void productMerged() {
        merged(gone, survivor, 7);
        heard("select lives_on_as::text from product where lives_on_as = ?", survivor.productId());
    }

    private void producerMerged() {
        registry.say("vn.ocop.registry.producer-changed.v1", gone.producerId(), 7, """
                {"producerId":"%s","code":"%s-00007","name":"Hộ Nguyễn Văn A","kind":"HOUSEHOLD","provinceCode":"%s",
                 "communeCode":"16561","state":"MERGED","mergedInto":"%s"}
                """.formatted(
                        gone.producerId(), PROVINCE, PROVINCE, survivor.producerId()));
        heard("select lives_on_as::text from producer where lives_on_as = ?", survivor.producerId());
    }

    private void heard(String sql, UUID survivor) {
        Eventually.get(() ->
                Situations.texts(database, sql, survivor).stream().findFirst().orElse(null));
    }
}
