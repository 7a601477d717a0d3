package vn.ocop.funding.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Invariants;
import vn.ocop.funding.Office;
import vn.ocop.funding.Situations;
import vn.ocop.stack.test.StackResource;

/** A reservation does not cross the year's end: what was approved last year is paid from this year's estimate or not. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class YearChangeTest {

    private static final long SUPPORT = 75_000_000L;

    private final int year = LocalDate.now(Legal.ZONE).getYear();

    @Inject
    DataSource database;

    @Inject
    YearEnd yearEnd;

    @AfterEach
    void everything_that_must_hold_holds() {
        Invariants.hold(database);
    }

    /** Payouts that were approved last year, with what that left behind: reservation, order, history, ledger. */
    private List<String> approvedLastYear(String province, int howMany) {
        Office.enterPolicy(province, "FULL");
        Office.grantEstimate(province, Benefit.SUPPORT, year - 1, 100 * SUPPORT);
        var ids = Situations.submittedSupports(database, province, howMany);
        for (var id : ids) {
            Situations.change(database, """
                    with approved as (
                        update payout p set state = 'APPROVED', version = 2, checker = ?, estimate_id = e.id,
                            fiscal_year = e.fiscal_year, end_to_end_ref = 'OC' || upper(replace(p.id::text, '-', ''))
                        from estimate e where e.province_code = p.province_code and e.fiscal_year = ? and p.id = ?::uuid
                        returning p.id, p.end_to_end_ref, p.amount, e.id as estimate),
                    stepped as (
                        insert into payout_history (id, payout_id, version, from_state, step, to_state, actor, at)
                        select gen_random_uuid(), id, 2, 'SUBMITTED', 'APPROVE', 'APPROVED', ?, now() from approved),
                    ordered as (
                        insert into payment_instruction (id, version, payout_id, attempt, end_to_end_ref, amount, created_at)
                        select gen_random_uuid(), 0, id, 1, end_to_end_ref, amount, now() from approved),
                    booked as (
                        insert into posting (id, estimate_id, payout_id, payout_version, movement, debit, credit, amount, at)
                        select gen_random_uuid(), estimate, id, 2, 'RESERVE', 'RESERVED', 'AVAILABLE', amount, now()
                        from approved)
                    update estimate e set reserved = reserved + a.amount, version = version + 1
                    from approved a where e.id = a.estimate""", Office.CHECKER, year - 1, id, Office.CHECKER);
        }
        return ids;
    }

    private static Response instruct(String id) {
        return Office.instruct(id, Office.read(id).header("ETag"));
    }

    private List<Long> reserved(String province) {
        return IntStream.of(year - 1, year)
                .mapToObj(of -> Situations.number(
                        database,
                        "select coalesce(sum(reserved), 0) from estimate where province_code = ? and fiscal_year = ?",
                        province,
                        of))
                .toList();
    }

    @Test
    void the_instruction_moves_the_reservation_to_the_running_year() {
        var id = approvedLastYear("91", 1).get(0);
        Office.grantEstimate("91", Benefit.SUPPORT, year, SUPPORT);
        assertThat(reserved("91")).containsExactly(SUPPORT, 0L);
        var reference = Office.read(id).<String>path("endToEndRef");

        var instructed = instruct(id);

        assertThat(instructed.<String>path("state")).isEqualTo("INSTRUCTED");
        assertThat(instructed.<Integer>path("fiscalYear")).isEqualTo(year);
        assertThat(instructed.<String>path("endToEndRef")).isEqualTo(reference);
        assertThat(reserved("91")).containsExactly(0L, SUPPORT);
        var auditor = Office.token("kiem-toan-binh", "auditor");
        assertThat(Office.as(auditor)
                        .get("/funding/v1/ledger/postings?payout=" + id)
                        .<List<String>>path("items.movement"))
                .containsExactlyInAnyOrder("RESERVE", "RELEASE", "RESERVE");
        assertThat(Office.as(auditor).get("/funding/v1/ledger/verification").<Boolean>path("valid"))
                .isTrue();
    }

    @Test
    void without_an_estimate_of_the_running_year_it_waits() {
        var id = approvedLastYear("92", 1).get(0);

        var refused = instruct(id);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("estimate-missing");
        assertThat(Office.read(id).<String>path("state")).isEqualTo("APPROVED");
        assertThat(reserved("92")).containsExactly(SUPPORT, 0L);
    }

    @Test
    void what_waits_from_last_year_is_a_list_and_what_lapses_is_given_back() {
        var ids = approvedLastYear("93", 3);

        var waiting = Office.as(Office.token(Office.MAKER, "province-officer", "93", "PERSON"))
                .get("/funding/v1/payouts?state=APPROVED&year=" + (year - 1));
        assertThat(waiting.<List<String>>path("items.id")).containsExactlyInAnyOrderElementsOf(ids);
        var lapsed = Office.step(
                Office.token(Office.MAKER, "province-officer"),
                ids.get(0),
                Office.read(ids.get(0)).header("ETag"),
                "cancellations",
                "{\"reason\":\"Hết năm ngân sách, dự toán bị hủy\"}");

        assertThat(lapsed.<String>path("state")).isEqualTo("CANCELLED");
        assertThat(reserved("93")).containsExactly(2 * SUPPORT, 0L);
    }

    @Test
    void what_was_not_instructed_lapses_once_and_waits_to_be_approved_anew() {
        var ids = approvedLastYear("39", 3);
        Office.grantEstimate("39", Benefit.SUPPORT, year, SUPPORT);
        instruct(ids.get(2));

        yearEnd.lapseAll(LocalDate.of(year, 1, 1));
        yearEnd.lapseAll(LocalDate.of(year, 1, 1));

        assertThat(reserved("39")).containsExactly(0L, SUPPORT);
        var waiting = Office.as(Office.token(Office.MAKER, "province-officer", "39", "PERSON"))
                .get("/funding/v1/payouts?state=SUBMITTED&year=" + (year - 1));
        assertThat(waiting.<List<String>>path("items.id")).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(waiting.<List<String>>path("items.reason"))
                .containsOnly("Hết năm ngân sách " + (year - 1) + ", phần dự toán đã giữ bị hủy");
        assertThat(waiting.<List<String>>path("items.checker")).containsOnlyNulls();
        assertThat(Office.read(ids.get(2)).<String>path("state")).isEqualTo("INSTRUCTED");
        for (var id : ids.subList(0, 2)) {
            assertThat(Situations.number(
                            database,
                            "select count(*) from audit_entry where subject_id = ?::uuid and action = 'payout-reservation-lapsed'"
                                    + " and actor = 'system'",
                            id))
                    .isOne();
        }
    }

    @Test
    void what_lapsed_is_approved_from_the_running_years_estimate_under_a_new_reference() {
        var id = approvedLastYear("41", 1).get(0);
        var before = Office.read(id).<String>path("endToEndRef");
        yearEnd.lapseAll(LocalDate.of(year, 1, 1));
        Office.grantEstimate("41", Benefit.SUPPORT, year, SUPPORT);

        var approved = Office.step(
                Office.token(Office.CHECKER, "province-approver"),
                id,
                Office.read(id).header("ETag"),
                "approvals",
                null);

        assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
        assertThat(approved.<Integer>path("fiscalYear")).isEqualTo(year);
        assertThat(approved.<String>path("reason")).isNull();
        assertThat(approved.<String>path("endToEndRef")).isNotEqualTo(before);
        assertThat(reserved("41")).containsExactly(0L, SUPPORT);
        assertThat(instruct(id).<String>path("state")).isEqualTo("INSTRUCTED");
    }

    @Test
    void runs_at_once_and_instructions_beside_them_move_every_reservation_once() {
        var ids = approvedLastYear("43", 90);
        Office.grantEstimate("43", Benefit.SUPPORT, year, 90 * SUPPORT);
        var hands = Executors.newFixedThreadPool(8);
        try {
            var runs = IntStream.range(0, 4)
                    .mapToObj(any ->
                            CompletableFuture.supplyAsync(() -> yearEnd.lapseAll(LocalDate.of(year, 1, 1)), hands))
                    .toList();
            var deeds = ids.subList(0, 10).stream()
                    .map(id -> CompletableFuture.supplyAsync(() -> instruct(id).statusCode(), hands))
                    .toList();
            runs.forEach(CompletableFuture::join);
            deeds.forEach(CompletableFuture::join);
        } finally {
            hands.shutdown();
        }
        yearEnd.lapseAll(LocalDate.of(year, 1, 1));

        var instructed = Situations.number(
                database, "select count(*) from payout where province_code = '43' and state = 'INSTRUCTED'");
        assertThat(reserved("43")).containsExactly(0L, instructed * SUPPORT);
        assertThat(Situations.number(
                        database, "select count(*) from payout where province_code = '43' and state = 'SUBMITTED'"))
                .isEqualTo(90 - instructed);
    }

    @Test
    void nothing_lapses_while_the_carry_over_day_lies_ahead() {
        var late = new YearEnd(null, null, null, null, null, "02-01");

        assertThat(late.firstStanding(LocalDate.of(2027, 1, 31))).isEqualTo(2026);
        assertThat(late.firstStanding(LocalDate.of(2027, 2, 1))).isEqualTo(2027);
        assertThat(yearEnd.firstStanding(LocalDate.of(2026, 12, 31))).isEqualTo(2026);
        assertThat(yearEnd.firstStanding(LocalDate.of(2027, 1, 1))).isEqualTo(2027);
    }

    @Test
    void the_running_years_estimate_bounds_what_moves_over() throws Exception {
        var ids = approvedLastYear("94", 20);
        Office.grantEstimate("94", Benefit.SUPPORT, year, 7 * SUPPORT + SUPPORT - 1);

        var hands = Executors.newFixedThreadPool(10);
        var answers = new ArrayList<Response>();
        try {
            var deeds = ids.stream()
                    .map(id -> CompletableFuture.supplyAsync(() -> patiently(id), hands))
                    .toList();
            for (var deed : deeds) {
                answers.add(deed.get());
            }
        } finally {
            hands.shutdown();
        }

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(7);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                .hasSize(13)
                .allMatch(answer -> "budget-exhausted".equals(answer.path("code")));
        assertThat(reserved("94")).containsExactly(13 * SUPPORT, 7 * SUPPORT);
    }

    /** As a good client: what is said to pass by itself is sent again. */
    private static Response patiently(String id) {
        var answer = instruct(id);
        for (int i = 0; i < 20 && answer.statusCode() != 200 && answer.header("Retry-After") != null; i++) {
            answer = instruct(id);
        }
        return answer;
    }
}
