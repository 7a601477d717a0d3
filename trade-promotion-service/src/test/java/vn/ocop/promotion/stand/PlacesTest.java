package vn.ocop.promotion.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ocop.promotion.Api.FAIRS;
import static vn.ocop.promotion.Api.accept;
import static vn.ocop.promotion.Api.announced;
import static vn.ocop.promotion.Api.applied;
import static vn.ocop.promotion.Api.apply;
import static vn.ocop.promotion.Api.fair;
import static vn.ocop.promotion.Api.officer;
import static vn.ocop.promotion.Api.today;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.ocop.promotion.Facts;
import vn.ocop.stack.test.StackResource;

/** Feature F5: whatever happens at once, there are never more stands than places, nor two on one booth. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
class PlacesTest {

    private static final int ASKING_AT_ONCE = 20;
    private static final int TRIES = 20;

    @Inject
    Facts facts;

    @Inject
    EntityManager db;

    @Test
    void two_hundred_acceptances_at_once_fill_fifty_places_exactly() throws Exception {
        var fair = announced(fair(50, 3));
        var stands = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            var producer = facts.producer();
            var product = facts.recognised(producer, 3, today().minusMonths(6), today().plusMonths(30));
            stands.add(applied(fair, producer, product));
        }

        var answers = atOnce(stands.stream()
                .<Callable<Response>>map(stand -> () -> patiently(() -> accept(stand)))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(50);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .hasSize(150)
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("fair-full"));
        officer().get(FAIRS + "/" + fair).then().body("acceptedStands", equalTo(50));
        assertThat(booths(fair)).hasSize(50).doesNotHaveDuplicates().contains("1", "50");
    }

    @Test
    void twenty_applications_at_once_of_one_producer_leave_one() throws Exception {
        var fair = announced(fair(50, 3));
        var producer = facts.producer();
        var product = facts.product(producer);
        Callable<Response> apply = () -> patiently(() -> apply(fair, producer, product));

        var answers = atOnce(Collections.nCopies(20, apply));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("already-applied"));
    }

    @Test
    void ten_acceptances_at_once_of_one_stand_take_one_place() throws Exception {
        var fair = announced(fair(50, 3));
        var producer = facts.producer();
        var product = facts.recognised(producer, 3, today().minusMonths(6), today().plusMonths(30));
        var stand = applied(fair, producer, product);
        Callable<Response> accept = () -> patiently(() -> accept(stand));

        var answers = atOnce(Collections.nCopies(10, accept));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 412).hasSize(9);
        officer().get(FAIRS + "/" + fair).then().body("acceptedStands", equalTo(1));
    }

    @Test
    void no_acceptance_slips_past_a_revocation() throws Exception {
        var fair = announced(fair(50, 3));
        var lastDay = today().plusMonths(30);
        var calls = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 10; i++) {
            var producer = facts.producer();
            var product = facts.product(producer);
            var recognition = UUID.randomUUID();
            facts.recognition(recognition, product, producer, 3, lastDay.minusMonths(36), lastDay);
            var stand = applied(fair, producer, product);
            calls.add(() -> patiently(() -> accept(stand)));
            calls.add(() -> {
                facts.ended(recognition, product, producer, lastDay, "REVOKED", today());
                return officer().get(FAIRS + "/" + fair);
            });
        }

        atOnce(calls);

        officer().get(FAIRS + "/" + fair).then().body("acceptedStands", equalTo(0));
        assertThat(booths(fair)).isEmpty();
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(ASKING_AT_ONCE);
        try {
            var answers = new ArrayList<Response>();
            for (var future : pool.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    /** A client waits and asks again when it is told to; a refusal for good has no Retry-After. */
    private static Response patiently(Supplier<Response> call) throws InterruptedException {
        var answer = call.get();
        for (int attempt = 1; answer.header("Retry-After") != null && attempt < TRIES; attempt++) {
            Thread.sleep(200);
            answer = call.get();
        }
        return answer;
    }

    private List<String> booths(String fair) {
        return db.createQuery("select booth from Stand where fairId = :fair and state = 'ACCEPTED'", String.class)
                .setParameter("fair", UUID.fromString(fair))
                .getResultList();
    }
}
