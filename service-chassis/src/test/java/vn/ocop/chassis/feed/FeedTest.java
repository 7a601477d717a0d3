package vn.ocop.chassis.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.outbox.Fact;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.chassis.testing.FaultyStack;
import vn.ocop.chassis.testing.Token;
import vn.ocop.chassis.time.Legal;

/** Systems without Kafka read every fact, in order, once, and can prove it. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedTest {

    @Inject
    Outbox outbox;

    @Inject
    EntityManager db;

    @Inject
    FeedPurge purge;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ocop.test.superuser-url")
    String superuser;

    /** A thing was stored or taken away. */
    record ThingSaid(UUID subject, long sequence, boolean tombstone, String name, Map<String, Object> more)
            implements Fact {

        @Override
        public String type() {
            return tombstone ? "vn.ocop.chassis.thing-removed.v1" : "vn.ocop.chassis.thing-stored.v1";
        }
    }

    private void say(UUID subject, long sequence, boolean tombstone) {
        var more = Map.<String, Object>of("z", 1, "a", List.of("ê", 2, Map.of("đ", true, "b", "\u001f\"\\")));
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.say(new ThingSaid(subject, sequence, tombstone, "Bánh gai Tứ Trụ", more)));
    }

    private static JsonNode awaited(FeedReader reader, UUID subject) throws InterruptedException {
        var until = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(until)) {
            reader.go(100);
            for (var item : reader.read()) {
                if (item.path("subject").asText().equals(subject.toString())) {
                    return item;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not in the feed within 20 s");
    }

    /** Eight writers hold transactions open for different times, so facts commit in another order than they began. */
    @Test
    void a_reader_who_reads_meanwhile_misses_nothing_and_reads_nothing_twice() throws Exception {
        var reader = FeedReader.atTheEnd();
        var start = reader.position();
        var people = Executors.newFixedThreadPool(8);
        try {
            var written = new ArrayList<Future<UUID>>();
            for (int i = 0; i < 8; i++) {
                Callable<UUID> work = this::sayTwentyFiveTimesSlowly;
                written.add(people.submit(work));
            }
            var until = Instant.now().plusSeconds(60);
            while (reader.read().size() < 200 && Instant.now().isBefore(until)) {
                reader.go(7);
            }
            reader.go(1000);

            var positions = reader.read().stream()
                    .map(item -> item.path("position").asLong())
                    .toList();
            assertThat(positions)
                    .isEqualTo(LongStream.rangeClosed(start + 1, start + 200)
                            .boxed()
                            .toList());
            for (var writer : written) {
                var subject = writer.get().toString();
                assertThat(reader.read().stream()
                                .filter(item -> item.path("subject").asText().equals(subject))
                                .map(item -> item.path("sequence").asLong()))
                        .isEqualTo(LongStream.rangeClosed(1, 25).boxed().toList());
            }
        } finally {
            people.shutdownNow();
        }
    }

    private UUID sayTwentyFiveTimesSlowly() throws InterruptedException {
        var subject = UUID.randomUUID();
        for (long sequence = 1; sequence <= 25; sequence++) {
            var number = sequence;
            QuarkusTransaction.requiringNew().call(() -> {
                outbox.say(new ThingSaid(subject, number, false, "Mía đen Kim Tân", Map.of()));
                Thread.sleep(ThreadLocalRandom.current().nextInt(20));
                return null;
            });
        }
        return subject;
    }

    @Test
    void an_item_tells_the_fact_as_it_stands_on_the_topic() throws Exception {
        var subject = UUID.randomUUID();
        var reader = FeedReader.atTheEnd();
        say(subject, 3, false);

        var item = awaited(reader, subject);

        assertThat(item.path("type").asText()).isEqualTo("vn.ocop.chassis.thing-stored.v1");
        assertThat(item.path("sequence").asLong()).isEqualTo(3);
        assertThat(item.path("removed").asBoolean(true)).isFalse();
        assertThat(Instant.parse(item.path("at").asText()))
                .isAfterOrEqualTo(Instant.parse(item.path("saidAt").asText()));
        try (var ear = new Ear("chassis")) {
            var said = ear.await(fact -> fact.key().equals(subject.toString()));
            assertThat(said.headers())
                    .containsEntry("ce_id", item.path("id").asText())
                    .doesNotContainKey("ce_tombstone");
            assertThat(new com.fasterxml.jackson.databind.ObjectMapper().readTree(said.body()))
                    .isEqualTo(item.path("body"));
        }
    }

    @Test
    void a_fact_that_removes_its_subject_is_a_tombstone_in_the_feed_and_on_the_topic() throws Exception {
        var subject = UUID.randomUUID();
        var reader = FeedReader.atTheEnd();
        say(subject, 4, true);

        assertThat(awaited(reader, subject).path("removed").asBoolean()).isTrue();
        try (var ear = new Ear("chassis")) {
            var said = ear.await(fact -> fact.key().equals(subject.toString()));
            assertThat(said.headers()).containsEntry("ce_tombstone", "true");
        }
    }

    @Test
    void count_and_hash_of_a_day_are_computed_from_its_items_as_documented() throws Exception {
        var subject = UUID.randomUUID();
        var reader = FeedReader.atTheEnd();
        say(subject, 1, false);
        awaited(reader, subject);

        var day = lastDay();
        var whole = new FeedReader(day.path("firstPosition").asLong() - 1);
        while (whole.go(1000) > 0 && whole.position() < day.path("lastPosition").asLong()) {
            assertThat(whole.read()).isNotEmpty();
        }

        var items = whole.read().stream()
                .filter(item -> item.path("position").asLong()
                        <= day.path("lastPosition").asLong())
                .toList();
        for (var item : items) {
            assertThat(FeedReader.itemHash(item)).isEqualTo(item.path("hash").asText());
        }
        assertThat(day.path("count").asLong()).isEqualTo(items.size());
        assertThat(day.path("hash").asText()).isEqualTo(FeedReader.dayHash(items));
        assertThat(day.path("closed").asBoolean(true)).isFalse();
    }

    private static JsonNode lastDay() {
        var days = FeedReader.json(FeedReader.get("/changes/days")).path("items");
        return days.get(days.size() - 1);
    }

    @Test
    void a_fact_that_is_sent_again_keeps_its_position_and_is_not_doubled() throws Exception {
        var subject = UUID.randomUUID();
        var reader = FeedReader.atTheEnd();
        say(subject, 1, false);
        var item = awaited(reader, subject);
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("update outbox set published_at = null where aggregate_id = :id")
                        .setParameter("id", subject)
                        .executeUpdate());
        var after = UUID.randomUUID();
        say(after, 1, false);

        awaited(reader, after);

        assertThat(reader.read().stream().filter(i -> i.path("subject").asText().equals(subject.toString())))
                .containsExactly(item);
    }

    @Test
    void a_reader_at_the_end_waits_for_the_next_change() throws Exception {
        var subject = UUID.randomUUID();
        var end = FeedReader.end();
        var people = Executors.newSingleThreadExecutor();
        try {
            var waiting = people.submit(() -> FeedReader.json(FeedReader.get("/changes?wait=30&after=" + end)));
            Thread.sleep(500);
            assertThat(waiting.isDone()).isFalse();
            say(subject, 1, false);
            assertThat(waiting.get().path("items").path(0).path("subject").asText())
                    .isEqualTo(subject.toString());
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void a_reader_who_waited_in_vain_gets_an_empty_answer_and_the_same_position() {
        var end = FeedReader.end();

        var page = FeedReader.json(FeedReader.get("/changes?wait=1&after=" + end));

        assertThat(page.path("items")).isEmpty();
        assertThat(page.path("next").asLong()).isEqualTo(end);
        assertThat(page.path("last").asLong()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "after=-1, invalid-parameter, /query/after",
        "after=999999999, position-beyond-end, /query/after",
        "after=x, invalid-parameter, /query/after",
        "limit=0, invalid-parameter, /query/limit",
        "limit=1001, invalid-parameter, /query/limit",
        "wait=31, invalid-parameter, /query/wait",
        "since=1, unknown-parameter, /query/since"
    })
    void what_the_feed_does_not_know_is_refused_by_name(String query, String code, String pointer) {
        var answer = FeedReader.get("/changes?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02,2026-11-01", "2026-10-01,2026-11-01"})
    void days_are_asked_for_in_order_and_at_most_thirty_one_at_a_time(String from, String to) {
        assertThat(FeedReader.get("/changes/days?from=" + from + "&to=" + to).statusCode())
                .isEqualTo(400);
        assertThat(FeedReader.get("/changes/days?from=2090-10-02&to=2090-11-01").statusCode())
                .isEqualTo(200);
    }

    @Test
    void only_who_may_reach_everything_reads_the_feed() {
        given().get("/chassis/v1/changes").then().statusCode(401);
        for (var path : List.of("/chassis/v1/changes/days", "/chassis/v1/changes?after=" + FeedReader.end())) {
            given().auth().oauth2(Token.of("maker")).get(path).then().statusCode(403);
            given().auth().oauth2(officer("38")).get(path).then().statusCode(403);
            given().auth().oauth2(officer("*")).get(path).then().statusCode(200);
            for (var role : List.of("partner", "auditor", "administrator")) {
                given().auth().oauth2(Token.of(role)).get(path).then().statusCode(200);
            }
        }
    }

    private static String officer(String region) {
        return Jwt.subject("can-bo")
                .groups(Set.of("officer"))
                .claim("region", Set.of(region))
                .sign();
    }

    @Test
    void what_is_no_longer_kept_is_gone_and_the_oldest_position_is_named() throws Exception {
        var subject = UUID.randomUUID();
        var reader = FeedReader.atTheEnd();
        say(subject, 1, false);
        var old = awaited(reader, subject).path("position").asLong();
        var today = Legal.today(clock);
        try (var connection = DriverManager.getConnection(superuser);
                var statement = connection.createStatement()) {
            statement.executeUpdate("update feed_item set day = day - 1 where position <= " + old);
        }
        purge.forgetBefore(today);

        for (var after : List.of(0L, old - 1)) {
            var gone = FeedReader.get("/changes?after=" + after);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.jsonPath().getString("code")).isEqualTo("position-too-old");
            assertThat(gone.jsonPath().getString("detail")).contains(String.valueOf(old));
        }
        assertThat(FeedReader.get("/changes?after=" + old).statusCode()).isEqualTo(200);
        var day = FeedReader.get("/changes/days?from=" + today.minusDays(1) + "&to=" + today);
        assertThat(day.statusCode()).isEqualTo(410);
        assertThat(day.jsonPath().getString("code")).isEqualTo("day-too-old");
        assertThat(FeedReader.get("/changes/days").statusCode()).isEqualTo(200);
        say(UUID.randomUUID(), 1, false);
        assertThat(FeedReader.json(FeedReader.get("/changes?wait=20&after=" + old))
                        .path("items")
                        .path(0)
                        .path("position")
                        .asLong())
                .isEqualTo(old + 1);
    }
}
