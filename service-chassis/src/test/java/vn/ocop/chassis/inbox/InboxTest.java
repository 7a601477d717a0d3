package vn.ocop.chassis.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.FaultyStack;
import vn.ocop.chassis.testing.Speaker;
import vn.ocop.chassis.testing.Token;

/** Quality plan 3.5, T10 and T11: repeats, disorder, poison and outages leave the right state. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class InboxTest {

    private static final String CHANGED = "vn.ocop.bench.thing-changed.v1";
    private static final String LETTERS = "/chassis/v1/dead-letters";

    @Inject
    EntityManager db;

    private record Said(UUID id, UUID subject, long version) {}

    @Test
    void facts_delivered_three_times_and_shuffled_leave_the_newest_state() throws Exception {
        var facts = new ArrayList<Said>();
        for (int thing = 0; thing < 40; thing++) {
            var subject = UUID.randomUUID();
            for (long version = 1; version <= 5; version++) {
                var said = new Said(UUID.randomUUID(), subject, version);
                facts.addAll(List.of(said, said, said));
            }
        }
        Collections.shuffle(facts, new Random(26));

        try (var speaker = new Speaker("bench")) {
            facts.forEach(f -> speaker.sayAgain(f.id(), CHANGED, f.subject(), f.version(), named("v" + f.version())));
        }

        var subjects = facts.stream().map(Said::subject).distinct().toList();
        await(() -> count("select count(*) from heard_thing where version = 5 and name = 'v5' and id in :ids", subjects)
                == 40);
        await(() -> count("select count(*) from inbox where subject in :ids", subjects) == 200);
    }

    @Test
    void a_poison_message_goes_to_the_dead_letters_and_the_rest_flows_on() throws Exception {
        var before = UUID.randomUUID();
        var poisoned = UUID.randomUUID();
        var after = UUID.randomUUID();

        try (var speaker = new Speaker("bench")) {
            speaker.say(CHANGED, before, 1, named("trước"));
            speaker.say(CHANGED, poisoned, 1, "{\"name\":");
            speaker.say(CHANGED, poisoned, 2, "{}");
            speaker.send(poisoned.toString(), Map.of("ce_type", CHANGED), named("không phong bì"));
            speaker.say(CHANGED, after, 1, named("sau"));
        }

        await(() -> count("select count(*) from heard_thing where id in :ids", List.of(before, after)) == 2);
        await(() -> waiting().size() >= 3);
        assertThat(waiting())
                .extracting(letter -> letter.get("reason"))
                .contains("unreadable-fact", "thing-without-name", "unreadable-envelope");
    }

    @Test
    void a_dead_letter_is_redriven_under_its_own_id_once_it_can_be_applied() throws Exception {
        var subject = UUID.randomUUID();
        try (var speaker = new Speaker("bench")) {
            speaker.say(CHANGED, subject, 7, "{\"note\":\"" + subject + "\"}");
        }
        await(() -> letterOf(subject) != null);
        var id = letterOf(subject);

        assertThat(resolve(id, "redrives", null).statusCode()).isEqualTo(428);
        assertThat(resolve(id, "redrives", "\"7\"").statusCode()).isEqualTo(412);
        var stillBroken = resolve(id, "redrives", "\"0\"");
        assertThat(stillBroken.statusCode()).isEqualTo(409);
        assertThat(stillBroken.path("code").toString()).isEqualTo("redrive-failed");

        mend(id);
        assertThat(resolve(id, "redrives", "\"0\"").statusCode()).isEqualTo(200);
        assertThat(count("select count(*) from heard_thing where version = 7 and id in :ids", List.of(subject)))
                .isEqualTo(1);
        var again = resolve(id, "discards", "\"1\"");
        assertThat(again.path("code").toString()).isEqualTo("dead-letter-resolved");
    }

    @Test
    void a_dead_letter_is_discarded_with_a_reason() throws Exception {
        var subject = UUID.randomUUID();
        try (var speaker = new Speaker("bench")) {
            speaker.say(CHANGED, subject, 1, "[]");
        }
        await(() -> letterOf(subject) != null);

        var discarded = resolve(letterOf(subject), "discards", "\"0\"");

        assertThat(discarded.statusCode()).isEqualTo(200);
        assertThat(discarded.path("state").toString()).isEqualTo("DISCARDED");
        assertThat(discarded.path("resolvedWhy").toString()).isEqualTo("đã sửa nguyên nhân");
    }

    @Test
    void twenty_seconds_without_the_database_lose_nothing_and_kill_nothing() throws Exception {
        var dead = count("select count(*) from dead_letter where not (id in :ids)", List.of(UUID.randomUUID()));
        var subjects = new ArrayList<UUID>();
        try (var speaker = new Speaker("bench")) {
            for (int i = 0; i < 300; i++) {
                if (i == 50) {
                    FaultyStack.cut(true);
                }
                var subject = UUID.randomUUID();
                subjects.add(subject);
                speaker.say(CHANGED, subject, 1, named("trong lúc mất điện"));
            }
            Thread.sleep(20_000);
        } finally {
            FaultyStack.cut(false);
        }

        await(() -> count("select count(*) from heard_thing where id in :ids", subjects) == 300);
        assertThat(count("select count(*) from dead_letter where not (id in :ids)", List.of(UUID.randomUUID())))
                .isEqualTo(dead);
    }

    /** What an administrator would do at the speaker: here the stored record itself is mended. */
    private void mend(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("update dead_letter set body = :body where id = :id")
                        .setParameter("body", named("đã sửa"))
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private static String named(String name) {
        return "{\"name\":\"" + name + "\",\"added\":\"a field of a later version\"}";
    }

    private static Response resolve(UUID id, String how, String seen) {
        var request = given().auth()
                .oauth2(Token.of("administrator"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "đã sửa nguyên nhân"));
        return (seen == null ? request : request.header("If-Match", seen)).post(LETTERS + "/" + id + "/" + how);
    }

    private static List<Map<String, Object>> waiting() {
        return given().auth()
                .oauth2(Token.of("administrator"))
                .get(LETTERS + "?state=WAITING&limit=200")
                .path("items");
    }

    private UUID letterOf(UUID subject) {
        var found = db.createNativeQuery("select id from dead_letter where key = :key")
                .setParameter("key", subject.toString())
                .getResultList();
        return found.isEmpty() ? null : (UUID) found.get(0);
    }

    private long count(String sql, List<UUID> ids) {
        return ((Number) db.createNativeQuery(sql).setParameter("ids", ids).getSingleResult()).longValue();
    }

    private interface Check {
        boolean holds();
    }

    private static void await(Check check) throws InterruptedException {
        var until = Instant.now().plusSeconds(30);
        while (!check.holds()) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("did not happen within 30 s");
            }
            Thread.sleep(100);
        }
    }
}
