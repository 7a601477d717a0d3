package vn.ocop.funding.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Ids;
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

    @Inject
    DataSource database;

    private ThirtyOne past;

    @BeforeEach
    void a_province_with_policy_and_estimates() {
        past = new ThirtyOne(database);
    }

    @AfterEach
    void everything_that_must_hold_holds() {
        Invariants.hold(database);
    }

    @Test
    void a_support_of_the_past_forbids_another_whichever_was_told_first() {
        var history = past.recognised(3);
        ThirtyOne.paid(history, "Hỗ trợ một lần", past.decided.plusMonths(1));
        past.told(history, ThirtyOne.PROVINCE);
        past.recognise(history);
        var product = past.recognised(3);
        past.told(product, ThirtyOne.PROVINCE);
        past.recognise(product);
        ThirtyOne.paid(product, "Hỗ trợ và thưởng", past.decided.plusMonths(1));

        for (var it : List.of(history, product)) {
            ThirtyOne.isPaidBefore(ThirtyOne.open(it, "SUPPORT"));
            assertThat(PastFiles.list(PastFiles.officer(ThirtyOne.PROVINCE), "linked=true&product=" + it.productId())
                            .<List<String>>path("items.productCode"))
                    .containsExactly(ThirtyOne.code(it));
        }
        assertThat(ThirtyOne.open(history, "REWARD").statusCode()).isEqualTo(201);
    }

    @Test
    void another_provinces_payment_is_not_this_products_past() {
        var it = past.recognised(3);
        ThirtyOne.paid(it, "Hỗ trợ một lần", past.decided.plusMonths(1));
        past.told(it, "32");

        assertThat(PastFiles.list(PastFiles.officer(ThirtyOne.PROVINCE), "code=" + ThirtyOne.code(it))
                        .<Object>path("items[0].productId"))
                .isNull();
    }

    @Test
    void history_that_comes_in_late_stops_what_is_neither_promised_nor_sent() {
        var submitted = past.recognised(3);
        var approved = past.recognised(4);
        for (var it : List.of(submitted, approved)) {
            past.told(it, ThirtyOne.PROVINCE);
            past.recognise(it);
        }
        var first = ThirtyOne.open(submitted, "SUPPORT");
        first = Office.submit(first.path("id"), first.header("ETag"));
        var second = ThirtyOne.open(approved, "SUPPORT");
        second = Office.submit(second.path("id"), second.header("ETag"));
        second = Office.approve(second.path("id"), second.header("ETag"));
        ThirtyOne.paid(submitted, "Hỗ trợ một lần", past.decided.plusMonths(1));
        ThirtyOne.paid(approved, "Hỗ trợ một lần", past.decided.plusMonths(1));

        ThirtyOne.isPaidBefore(Office.approve(first.path("id"), first.header("ETag")));
        ThirtyOne.isPaidBefore(Office.instruct(second.path("id"), second.header("ETag")));
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
        var first = past.recognised(3);
        var again = new Recognised(first.productId(), first.producerId(), Ids.next(), 4, past.decided.plusMonths(12));
        past.told(first, ThirtyOne.PROVINCE);
        past.recognise(first);
        ThirtyOne.paid(first, "Thưởng hạng sao", past.decided.plusMonths(1));
        ThirtyOne.isPaidBefore(ThirtyOne.open(first, "REWARD"));
        assertThat(ThirtyOne.open(first, "SUPPORT").statusCode()).isEqualTo(201);

        Situations.end(database, first.recognitionId(), "SUPERSEDED");
        past.recognise(again);
        assertThat(ThirtyOne.open(again, "REWARD").statusCode()).isEqualTo(201);
    }

    @Test
    void a_reward_for_other_stars_or_before_the_decision_is_not_this_one() {
        var stars = past.recognised(4);
        var early = past.recognised(4);
        for (var it : List.of(stars, early)) {
            past.told(it, ThirtyOne.PROVINCE);
            past.recognise(it);
        }
        ThirtyOne.paid(stars, "Thưởng hạng sao", past.decided.plusMonths(1), "3 sao");
        ThirtyOne.paid(early, "Thưởng hạng sao", past.decided.minusDays(1), "4 sao");

        assertThat(ThirtyOne.open(stars, "REWARD").statusCode()).isEqualTo(201);
        assertThat(ThirtyOne.open(early, "REWARD").statusCode()).isEqualTo(201);
    }

    @Test
    void by_the_difference_a_reward_of_the_past_is_deducted() {
        Office.enterPolicy("33", "DIFFERENCE");
        var it = new Recognised(Ids.next(), Ids.next(), Ids.next(), 4, past.decided);
        past.told(it, "33");
        Situations.know(database, it, "33");
        PastFiles.sent(
                "33",
                "Mã sản phẩm;Nội dung chi;Hạng sao;Số tiền;Ngày chi\n%s;Thưởng;3;20.000.000;%s\n"
                        .formatted(ThirtyOne.code(it), past.decided.minusYears(1)));

        var reward = ThirtyOne.open(it, "REWARD");

        assertThat(reward.<Integer>path("amount.amount")).isEqualTo(20_000_000);
        assertThat(reward.<Integer>path("deducted.amount")).isEqualTo(20_000_000);
    }

    @Test
    void a_decision_whose_reward_the_past_paid_drafts_none() {
        var it = past.recognised(3);
        var other = past.recognised(3);
        past.told(it, ThirtyOne.PROVINCE);
        ThirtyOne.paid(it, "Thưởng hạng sao", past.decided.plusMonths(1));
        try (var registry = new RegistrySays()) {
            registry.granted(it, ThirtyOne.PROVINCE, "DECIDED");
            registry.granted(other, ThirtyOne.PROVINCE, "DECIDED");
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
    void the_table_itself_refuses_what_the_past_paid() {
        var it = past.recognised(3);
        past.told(it, ThirtyOne.PROVINCE);
        past.recognise(it);
        ThirtyOne.paid(it, "Hỗ trợ một lần", past.decided.plusMonths(1));

        assertThatThrownBy(() -> Situations.change(
                        database, """
                        insert into payout (id, version, benefit, product_id, producer_id, recognition_id, stars,
                            province_code, policy_id, rate_stars, rate_amount, deducted, amount, state, created_at)
                        select gen_random_uuid(), 0, 'SUPPORT', ?, ?, ?, 3, province_code, id, 0, 75000000, 0, 75000000,
                            'DRAFT', now() from policy where province_code = ?""", it.productId(), it.producerId(), it.recognitionId(), ThirtyOne.PROVINCE))
                .hasMessageContaining("the years before paid this benefit already");
    }
}
