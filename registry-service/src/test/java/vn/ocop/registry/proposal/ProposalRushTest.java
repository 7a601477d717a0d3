package vn.ocop.registry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.proposal.Proposing.accept;
import static vn.ocop.registry.proposal.Proposing.id;
import static vn.ocop.registry.proposal.Proposing.refuse;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Office;
import vn.ocop.registry.proposal.Proposing.Made;
import vn.ocop.stack.test.StackResource;

/** Many at once. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalRushTest {

    private static final int OFFICERS = 32;

    @Inject
    EntityManager db;

    private static List<Response> together(int count, IntFunction<Response> ask) throws Exception {
        var pool = Executors.newFixedThreadPool(count);
        var start = new CountDownLatch(1);
        try {
            var asked = new ArrayList<Future<Response>>();
            for (int i = 0; i < count; i++) {
                int number = i;
                asked.add(pool.submit(() -> {
                    start.await();
                    return ask.apply(number);
                }));
            }
            start.countDown();
            var answers = new ArrayList<Response>();
            for (var one : asked) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private long count(String sql, UUID id) {
        return (long) db.createNativeQuery("select count(*) from " + sql)
                .setParameter("id", id)
                .getSingleResult();
    }

    @Test
    void of_thirty_two_officers_who_decide_one_proposal_exactly_one_does() throws Exception {
        var made = Made.in(NGA_SON);
        var proposed = made.proposes("{\"name\":\"Mắm tôm cốt\",\"reason\":\"Đổi nhãn\"}");

        var answers = together(OFFICERS, i -> {
            var officer = Office.as("can-bo-" + i, "commune-officer", "ocop_communes", NGA_SON);
            return i % 2 == 0 ? accept(officer, proposed) : refuse(officer, proposed, "Không đúng nhãn");
        });

        var winners = answers.stream().filter(one -> one.statusCode() == 201).toList();
        assertThat(winners).hasSize(1);
        assertThat(answers.stream().filter(one -> one.statusCode() != 201))
                .allSatisfy(one -> assertThat(one.statusCode()).isIn(409, 412));
        var state = winners.get(0).jsonPath().getString("state");
        var proposal = UUID.fromString(id(proposed));
        assertThat(count(
                        "audit_entry where action in ('proposal-accepted', 'proposal-refused') and subject_id = :id",
                        proposal))
                .isEqualTo(1);
        assertThat(count("outbox where type like '%product-changed.v1' and aggregate_id = :id", made.product()))
                .isEqualTo(state.equals("ACCEPTED") ? 1 : 0);
        assertThat(province("38")
                        .get(BASE + "/products/" + made.product())
                        .jsonPath()
                        .getString("name")
                        .equals("Mắm tôm cốt"))
                .isEqualTo(state.equals("ACCEPTED"));
    }

    @Test
    void however_many_propose_the_same_field_at_once_one_proposal_waits() throws Exception {
        var made = Made.in(NGA_SON);

        var answers = together(
                OFFICERS,
                i -> made.proposes(
                        "{\"name\":\"Mắm tôm số %d\",\"details\":{\"story\":\"Chuyện %d.\"},\"reason\":\"Đổi nhãn\"}"
                                .formatted(i, i)));

        assertThat(answers)
                .allSatisfy(one -> assertThat(one.statusCode()).isIn(201, 409))
                .anySatisfy(one -> assertThat(one.statusCode()).isEqualTo(201));
        assertThat(answers.stream().filter(one -> one.statusCode() == 409))
                .allSatisfy(one -> assertThat(one.jsonPath().getString("code")).isEqualTo("request-in-progress"));
        var pending = province("38")
                .get(BASE + "/proposals?count=true&state=PENDING&record=" + made.product())
                .jsonPath();
        assertThat(pending.getInt("total")).isEqualTo(1);
        assertThat(count("proposal where record_id = :id", made.product()))
                .isEqualTo(
                        answers.stream().filter(one -> one.statusCode() == 201).count());
        assertThat(count("proposal_pending_field where record_id = :id", made.product()))
                .isEqualTo(2);
    }
}
