package vn.ocop.chassis.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.FaultyStack;
import vn.ocop.chassis.testing.LogEar;
import vn.ocop.chassis.testing.Token;

/** Every accepted change stands in the log once, after its commit, under its trace and without a person. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class DecisionLogTest {

    @Inject
    Audit audit;

    private final LogEar log = new LogEar(DecisionLog.class.getName());

    @AfterEach
    void stop_listening() {
        log.close();
    }

    private static Response make(String trace, Map<String, Object> thing) {
        return given().auth()
                .oauth2(Token.of("maker"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .body(thing)
                .post("/chassis/v1/things");
    }

    private static String trace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void a_committed_change_is_told_once_with_the_trace_of_its_request() {
        var trace = trace();

        var id = make(trace, Map.of("name", "Chiếu cói")).path("id").toString();

        assertThat(log.about(id)).singleElement().satisfies(line -> {
            assertThat(line.text()).matches("thing-made thing " + id + " by person, audit entry \\d+");
            assertThat(line.text()).doesNotContain("nguoi-thu");
            assertThat(line.level()).isEqualTo("INFO");
            assertThat(line.traceId()).isEqualTo(trace);
        });
    }

    @Test
    void a_change_that_is_refused_after_its_audit_entry_was_written_is_not_told() {
        var before = log.about("thing-made").size();

        assertThat(make(trace(), Map.of("name", "Không thành", "fail", true)).statusCode())
                .isEqualTo(409);

        assertThat(log.about("thing-made")).hasSize(before);
    }

    @Test
    void nothing_is_told_before_the_commit_and_nothing_after_a_rollback() {
        var rolledBack = UUID.randomUUID();
        QuarkusTransaction.begin();
        audit.write("thing-counted", "thing", rolledBack, null, Map.of("n", 1));
        assertThat(log.about(rolledBack.toString())).isEmpty();
        QuarkusTransaction.rollback();
        assertThat(log.about(rolledBack.toString())).isEmpty();
    }

    @Test
    void each_entry_of_one_transaction_has_its_line_and_the_services_own_work_is_by_system() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            audit.write("thing-counted", "thing", first, null, Map.of("n", 1));
            audit.write("thing-counted", "thing", second, null, Map.of("n", 2));
        });

        assertThat(log.about(first.toString()))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains(" by system, "));
        assertThat(log.about(second.toString())).hasSize(1);
    }

    @Test
    void a_repeated_command_is_not_told_again() {
        var key = UUID.randomUUID().toString();
        var request = given().auth()
                .oauth2(Token.of("maker"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("name", "Nón lá"));
        var id = request.post("/chassis/v1/things").path("id").toString();

        assertThat(request.post("/chassis/v1/things").path("id").toString()).isEqualTo(id);

        assertThat(log.about(id)).hasSize(1);
    }
}
