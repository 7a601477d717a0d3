package vn.ocop.funding.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
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

/** Many hands on the same money at the same moment: whatever the order, the database lets the right number through. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContestedPayoutTest {

    private final int year = LocalDate.now(Legal.ZONE).getYear();
    private static final String SUPPORT = "{\"productId\":\"%s\",\"benefit\":\"SUPPORT\"}";

    @Inject
    DataSource database;

    @AfterEach
    void everything_that_must_hold_holds() {
        Invariants.hold(database);
    }

    @Test
    void the_same_key_two_hundred_times_is_one_payout() {
        var product = Situations.recognised(database, "38", 3).productId();
        var key = UUID.randomUUID().toString();

        var answers = atOnce(32, 200, i -> open(product, key));

        assertThat(Situations.number(database, "select count(*) from payout where product_id = ?", product))
                .isEqualTo(1);
        var created = answers.stream().filter(a -> a.statusCode() == 201).toList();
        assertThat(created).isNotEmpty();
        assertThat(created.stream().map(a -> a.body().asString()).distinct()).hasSize(1);
        assertThat(created.stream().filter(a -> a.header("Idempotent-Replayed") == null))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(answers.stream().filter(a -> a.statusCode() != 201))
                .allMatch(a -> a.statusCode() >= 409 && a.header("Retry-After") != null);
        var later = open(product, key);
        assertThat(later.statusCode()).isEqualTo(201);
        assertThat(later.body().asString()).isEqualTo(created.get(0).body().asString());
        assertThat(later.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void sixty_four_different_keys_are_one_payout_and_sixty_three_refusals() {
        var product = Situations.recognised(database, "38", 3).productId();

        var answers = atOnce(64, 64, i -> patiently(key -> open(product, key)));

        assertThat(answers.stream().filter(a -> a.statusCode() == 201)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() != 201))
                .hasSize(63)
                .allMatch(a -> a.statusCode() == 409)
                .allMatch(a -> "payout-already-exists".equals(a.path("code")));
    }

    @Test
    void of_640_approvals_exactly_the_hundred_that_the_estimate_holds_go_through() {
        Office.enterPolicy("40", "FULL");
        Office.grantEstimate("40", Benefit.SUPPORT, year, 100 * 75_000_000L + 74_999_999L);
        var submitted = Situations.submittedSupports(database, "40", 640);

        var answers = atOnce(32, 640, i -> patiently(key -> approve(submitted.get(i), key)));

        assertThat(answers.stream().filter(a -> a.statusCode() == 200)).hasSize(100);
        assertThat(answers.stream().filter(a -> a.statusCode() != 200))
                .hasSize(540)
                .allMatch(a -> a.statusCode() == 409)
                .allMatch(a -> "budget-exhausted".equals(a.path("code")));
        assertThat(Situations.number(database, "select reserved from estimate where province_code = '40'"))
                .isEqualTo(7_500_000_000L);
    }

    @Test
    void of_32_decisions_on_one_payout_exactly_one_is_taken() {
        Office.enterPolicy("42", "FULL");
        Office.grantEstimate("42", Benefit.SUPPORT, year, 75_000_000_000L);

        for (var id : Situations.submittedSupports(database, "42", 8)) {
            var answers = atOnce(32, 32, i -> patiently(key -> decide(i, id, key)));

            assertThat(answers.stream().filter(a -> a.statusCode() == 200)).hasSize(1);
            assertThat(answers.stream().filter(a -> a.statusCode() != 200))
                    .allMatch(a -> List.of(403, 409, 412).contains(a.statusCode()));
            assertThat(Situations.number(database, "select count(*) from payout_history where payout_id = ?::uuid", id))
                    .isEqualTo(2);
        }
    }

    /** By turns: the checker approves, the maker tries to approve, the checker rejects, the maker cancels. */
    private static Response decide(int turn, String id, String key) {
        return switch (turn % 4) {
            case 0 -> approve(id, key);
            case 1 -> step(Office.token(Office.MAKER, "province-approver"), key).post(path(id, "approvals"));
            case 2 ->
                stop(Office.token(Office.CHECKER, "province-approver"), key).post(path(id, "rejections"));
            default -> stop(Office.token(Office.MAKER, "province-officer"), key).post(path(id, "cancellations"));
        };
    }

    private static Response approve(String id, String key) {
        return step(Office.token(Office.CHECKER, "province-approver"), key).post(path(id, "approvals"));
    }

    private static RequestSpecification step(String token, String key) {
        return Office.command(token, key).header("If-Match", "\"1\"");
    }

    private static RequestSpecification stop(String token, String key) {
        return step(token, key)
                .contentType("application/json")
                .body("{\"reason\":\"Hồ sơ thiếu bản sao giấy chứng nhận\"}");
    }

    private static String path(String id, String step) {
        return "/funding/v1/payouts/" + id + "/" + step;
    }

    /** As a good client: what is said to pass by itself is sent again under the same key. */
    private static Response patiently(Function<String, Response> deed) {
        var key = UUID.randomUUID().toString();
        var answer = deed.apply(key);
        for (int i = 0; i < 20 && answer.statusCode() != 200 && answer.header("Retry-After") != null; i++) {
            answer = deed.apply(key);
        }
        return answer;
    }

    private static Response open(UUID product, String key) {
        return Office.command(Office.token(Office.MAKER, "province-officer"), key)
                .contentType("application/json")
                .body(SUPPORT.formatted(product))
                .post("/funding/v1/payouts");
    }

    private static List<Response> atOnce(int hands, int times, IntFunction<Response> deed) {
        var deeds = IntStream.range(0, times)
                .mapToObj(i -> (Callable<Response>) () -> deed.apply(i))
                .toList();
        var pool = Executors.newFixedThreadPool(hands);
        try {
            var answers = new ArrayList<Response>();
            for (Future<Response> done : pool.invokeAll(deeds)) {
                answers.add(done.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }
}
