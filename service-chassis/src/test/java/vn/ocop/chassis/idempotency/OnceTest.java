package vn.ocop.chassis.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.FaultyStack;
import vn.ocop.chassis.testing.Token;

/** Quality plan 1.3 and T1: the same key is the same command, however often it is sent. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class OnceTest {

    private static final String PATH = "/chassis/v1/things";

    @Inject
    EntityManager db;

    @Test
    void a_command_without_a_key_is_refused() {
        var refused = given().auth()
                .oauth2(Token.of("maker"))
                .contentType(ContentType.JSON)
                .body(Map.of("name", "không khóa"))
                .post(PATH);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.path("code").toString()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void a_key_is_16_to_64_visible_characters() {
        assertThat(send("short", "x", "").path("code").toString()).isEqualTo("idempotency-key-invalid");
        assertThat(send("k".repeat(65), "x", "").statusCode()).isEqualTo(400);
        assertThat(send("k".repeat(16), name(), "").statusCode()).isEqualTo(201);
        assertThat(send("\"" + "q".repeat(64) + "\"", name(), "").statusCode()).isEqualTo(201);
    }

    @Test
    void the_same_key_and_body_get_the_same_answer_again() {
        var key = UUID.randomUUID().toString();
        var name = name();

        var first = send(key, name, "");
        var second = send(key, name, "  ");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(count(name)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        send(key, name(), "");

        var refused = send(key, name(), "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.path("code").toString()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_refused_command_leaves_nothing_and_its_key_is_free() {
        var key = UUID.randomUUID().toString();
        var name = name();

        var refused = post(key, "{\"name\":\"" + name + "\",\"fail\":true}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(count(name)).isZero();
        assertThat(send(key, name, "").statusCode()).isEqualTo(201);
    }

    @Test
    void two_hundred_at_once_with_one_key_do_it_once() throws Exception {
        var key = UUID.randomUUID().toString();
        var name = name();
        var tasks = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 200; i++) {
            tasks.add(() -> send(key, name, ""));
        }
        var pool = Executors.newFixedThreadPool(16);
        var statuses = new ArrayList<Integer>();
        for (var answer : pool.invokeAll(tasks)) {
            statuses.add(answer.get().statusCode());
        }
        pool.shutdown();

        assertThat(count(name)).isEqualTo(1);
        assertThat(statuses).allMatch(status -> status == 201 || status == 409);
        assertThat(send(key, name, "").header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void who_waits_longer_than_two_seconds_for_the_first_is_told_to_come_again() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = "{\"name\":\"" + name() + "\",\"waitMillis\":4000}";
        var pool = Executors.newSingleThreadExecutor();
        var first = pool.submit(() -> post(key, body));
        Thread.sleep(1_000);

        var second = post(key, body);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.header("Retry-After")).isEqualTo("1");
        assertThat(first.get().statusCode()).isEqualTo(201);
        pool.shutdown();
    }

    private static String name() {
        return "Mắm tôm " + UUID.randomUUID();
    }

    private static Response send(String key, String name, String space) {
        return post(key, "{" + space + "\"name\":" + space + "\"" + name + "\"}");
    }

    private static Response post(String key, String body) {
        return given().auth()
                .oauth2(Token.of("maker"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH);
    }

    private long count(String name) {
        return ((Number) db.createNativeQuery("select count(*) from thing where name = :name")
                        .setParameter("name", name)
                        .getSingleResult())
                .longValue();
    }
}
