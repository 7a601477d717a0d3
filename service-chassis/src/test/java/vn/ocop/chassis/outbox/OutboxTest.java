package vn.ocop.chassis.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.chassis.testing.FaultyStack;
import vn.ocop.chassis.testing.ThingResource.ThingMade;
import vn.ocop.chassis.testing.Token;

/** Quality plan 3.4: a fact is said exactly when its change is committed, in order, with its trace. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class OutboxTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    Outbox outbox;

    @Inject
    Pace pace;

    @Test
    void a_commands_fact_is_a_cloud_event_and_carries_the_requests_trace() {
        var name = "Nước mắm " + UUID.randomUUID();
        var made = given().auth()
                .oauth2(Token.of("maker"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .body("{\"name\":\"" + name + "\"}")
                .post("/chassis/v1/things");
        var id = made.path("id").toString();

        try (var ear = new Ear("chassis")) {
            var said = ear.await(fact -> fact.key().equals(id));
            assertThat(said.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_type", "vn.ocop.chassis.thing-made.v1")
                    .containsEntry("ce_source", "/ocop/chassis")
                    .containsEntry("ce_subject", id)
                    .containsEntry("ce_partitionkey", id)
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("content-type", "application/json");
            assertThat(Instant.parse(said.headers().get("ce_time"))).isBeforeOrEqualTo(Instant.now());
            assertThat(said.headers().get("traceparent")).startsWith("00-" + TRACE + "-");
            assertThat(said.body()).isEqualTo("{\"thingId\":\"" + id + "\",\"name\":\"" + name + "\"}");
        }
        assertThat(made.header("traceparent")).startsWith("00-" + TRACE + "-");
    }

    @Test
    void facts_leave_in_the_order_they_were_said_and_a_rolled_back_one_never_does() {
        var subject = UUID.randomUUID();
        for (int i = 0; i < 50; i++) {
            var name = "lần " + i;
            QuarkusTransaction.requiringNew().run(() -> outbox.say(new ThingMade(subject, name)));
            QuarkusTransaction.begin();
            outbox.say(new ThingMade(subject, "không bao giờ"));
            QuarkusTransaction.rollback();
        }

        try (var ear = new Ear("chassis")) {
            ear.await(
                    fact -> fact.key().equals(subject.toString()) && fact.body().contains("lần 49"));
            var bodies = ear.all().stream()
                    .filter(fact -> fact.key().equals(subject.toString()))
                    .map(Ear.Said::body)
                    .toList();
            assertThat(bodies).hasSize(50).doesNotContain("không bao giờ");
            for (int i = 0; i < 50; i++) {
                assertThat(bodies.get(i)).contains("\"lần " + i + "\"");
            }
        }
    }

    @Test
    void many_facts_said_at_once_leave_in_their_order_even_while_an_import_has_the_processors() {
        var subject = UUID.randomUUID();
        var facts = IntStream.range(0, 450)
                .mapToObj(i -> new ThingMade(subject, "thứ " + i))
                .toList();
        pace.easyDuring(() -> {
            QuarkusTransaction.requiringNew().run(() -> outbox.sayAll(facts));
            QuarkusTransaction.requiringNew().run(() -> outbox.sayAll(List.of()));
            try (var ear = new Ear("chassis")) {
                ear.await(fact ->
                        fact.key().equals(subject.toString()) && fact.body().contains("thứ 449"));
                var bodies = ear.all().stream()
                        .filter(fact -> fact.key().equals(subject.toString()))
                        .map(Ear.Said::body)
                        .toList();
                assertThat(bodies).hasSize(450);
                for (int i = 0; i < 450; i++) {
                    assertThat(bodies.get(i)).contains("\"thứ " + i + "\"");
                }
            }
        });
    }
}
