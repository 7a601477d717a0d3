package vn.ocop.assessment.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.assessment.testing.Stage.BASE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.handover.Villages.Place;
import vn.ocop.assessment.testing.Person;
import vn.ocop.assessment.testing.Registry;
import vn.ocop.assessment.testing.Stage;
import vn.ocop.chassis.time.Legal;
import vn.ocop.stack.test.StackResource;

/** R10, D-18: open dossiers follow the communes, and nobody has to ask where they are. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandOverTest {

    private static final Person PROVINCE = Person.province("71");
    private static final Person OTHER_PROVINCE = Person.province("72");

    private record Filed(UUID product, Stage.Thing dossier) {}

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    private Villages villages;

    @BeforeEach
    void begin() {
        villages = new Villages();
    }

    @AfterEach
    void end() {
        villages.close();
    }

    @Test
    void three_communes_merge_with_forty_open_dossiers_and_none_is_orphaned() {
        var old = List.of(Place.coded("71001"), Place.coded("71002"), Place.coded("71003"));
        var merged = Place.coded("71002");
        var filed = filed(old, 40);
        for (int i = 0; i < 10; i++) {
            Stage.taken(officer(old, i), filed.get(i).dossier(), "proposals", null);
            Stage.taken(
                    officer(old, 10 + i),
                    filed.get(10 + i).dossier(),
                    "returns",
                    Map.of("reason", "Thiếu phiếu kiểm nghiệm"));
        }
        var closed = filed(old, 1).get(0);
        Stage.taken(officer(old, 0), closed.dossier(), "withdrawals", null);
        var elsewhere = filed(List.of(Place.coded("71009")), 1).get(0);
        filedEarlier(1);

        var act = UUID.randomUUID();
        villages.merge(act, 1, today(), old, merged);
        await(act, 40);
        villages.merge(act, 1, today(), old, merged);
        villages.merge(act, 3, today(), old, merged);
        villages.merge(act, 2, today(), old.subList(0, 2), merged);
        awaitSequence(act, 3);

        var report = await(act, 40);
        assertThat(report.getList("items.thingId", UUID.class))
                .containsExactlyInAnyOrderElementsOf(
                        filed.stream().map(one -> one.dossier().id()).toList());
        assertThat(report.getList("items.to.id", UUID.class)).containsOnly(merged.id());
        assertThat(report.getList("items.changeKind")).containsOnly("MERGE");
        assertThat(report.getList("items.heldUntil"))
                .containsOnly(today().minusDays(1).toString());
        assertThat(report.getList("items.heldFrom"))
                .containsOnly(today().minusDays(1).toString());
        var states = report.getList("items.thingState", String.class).stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        assertThat(states).isEqualTo(Map.of("PROPOSED", 10L, "RETURNED", 10L, "FILED", 20L));
        var given = report.getList("items.from.code", String.class).stream()
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        assertThat(given).isEqualTo(Map.of("71001", 14L, "71002", 13L, "71003", 13L));

        for (var code : List.of("71001", "71002", "71003")) {
            assertThat(seen(Person.commune(code))).as(code).isEqualTo(41);
            assertThat(handOvers(Person.commune(code), "change=" + act).getInt("total"))
                    .isEqualTo(40);
        }
        assertThat(seen(Person.commune("71009"))).isEqualTo(1);
        assertThat(handOvers(Person.commune("71009"), "change=" + act).getInt("total"))
                .isZero();
        assertThat(handOvers(OTHER_PROVINCE, "change=" + act).getInt("total")).isZero();
        assertThat(handOvers(PROVINCE, "change=" + act + "&from=71001").getInt("total"))
                .isEqualTo(14);
        assertThat(handOvers(PROVINCE, "thing=" + filed.get(0).dossier().id()).getInt("total"))
                .isEqualTo(1);
        assertThat(handOvers(PROVINCE, "change=" + act + "&assigned=false").getInt("total"))
                .isZero();
        assertThat(handOvers(PROVINCE, "since=" + today().plusDays(1)).getInt("total"))
                .isZero();
        var file = PROVINCE.asks()
                .get(BASE + "/hand-overs/export.csv?change=" + act)
                .asString();
        assertThat(file.lines()).hasSize(41);
        assertThat(file.lines().findFirst().orElseThrow()).contains("thing_id").contains("held_until");
        Stage.taken(merged.officer(), again(filed.get(39), old.get(0).officer()), "proposals", null);
        assertThat(status(merged.officer(), elsewhere)).isEqualTo(404);
    }

    @Test
    void a_chain_heard_backwards_is_the_same_chain_and_a_split_waits_for_the_officers_word() {
        var one = Place.coded("71101");
        var two = Place.coded("71102");
        var merged = Place.coded("71102");
        var east = Place.coded("71103");
        var west = Place.coded("71104");
        var filed = filed(List.of(one), 1).get(0);
        filedEarlier(5);
        var merger = UUID.randomUUID();
        var split = UUID.randomUUID();
        villages.say(
                split,
                1,
                "SPLIT",
                today(),
                List.of(Villages.link(merged, east, "PART"), Villages.link(merged, west, "PART")));
        awaitSequence(split, 1);
        assertThat(handOvers(PROVINCE, "change=" + split).getInt("total")).isZero();
        villages.merge(merger, 1, today().minusDays(2), List.of(one, two), merged);

        var waiting = await(split, 1);
        assertThat(waiting.getString("items[0].to")).isNull();
        assertThat(waiting.getList("items[0].candidates")).containsExactly("71103", "71104");
        assertThat(waiting.getString("items[0].from.id")).isEqualTo(merged.id().toString());
        assertThat(await(merger, 1).getString("items[0].to.id"))
                .isEqualTo(merged.id().toString());
        assertThat(status(east.officer(), filed)).isEqualTo(404);
        assertThat(status(PROVINCE, filed)).isEqualTo(200);

        villages.product(filed.product(), UUID.randomUUID(), 2, one);
        villages.product(filed.product(), UUID.randomUUID(), 3, east);
        Registry.awaitRow("catalogue_product", filed.product(), 3);
        var assigned = handOvers(PROVINCE, "change=" + split);
        assertThat(assigned.getString("items[0].to.id")).isEqualTo(east.id().toString());
        assertThat(assigned.getString("items[0].assignedAt")).isNotBlank();
        assertThat(status(east.officer(), filed)).isEqualTo(200);
        assertThat(status(west.officer(), filed)).isEqualTo(404);
        assertThat(east.officer().asks().get(filed.dossier().path()).jsonPath().getString("communeCode"))
                .isEqualTo("71103");
    }

    @Test
    void who_gets_the_code_of_a_merged_commune_does_not_get_its_dossiers() {
        var old = Place.coded("71201");
        var merged = Place.coded("71202");
        var elsewhere = Place.coded("71203");
        var stranger = Place.coded("71201");
        var filed = filed(List.of(old), 1).get(0);
        filedEarlier(9);
        var split = UUID.randomUUID();
        villages.merge(UUID.randomUUID(), 1, today().minusDays(5), List.of(old, Place.coded("71204")), merged);
        villages.say(
                split,
                1,
                "SPLIT",
                today(),
                List.of(
                        Villages.link(elsewhere, stranger, "PART"),
                        Villages.link(elsewhere, Place.coded("71203"), "PART")));
        awaitSequence(split, 1);

        assertThat(status(stranger.officer(), filed)).isEqualTo(404);
        assertThat(seen(stranger.officer())).isZero();
        assertThat(status(merged.officer(), filed)).isEqualTo(200);
        assertThat(seen(merged.officer())).isEqualTo(1);
    }

    @Test
    void the_bounds_of_the_list_hold() {
        for (var wrong : List.of("limit=0", "limit=201", "from=7", "change=x", "assigned=maybe", "since=2026-02-30")) {
            assertThat(PROVINCE.asks().get(BASE + "/hand-overs?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(Person.member("uy-vien-la").asks().get(BASE + "/hand-overs").statusCode())
                .isEqualTo(403);
        assertThat(PROVINCE.asks().get(BASE + "/dossiers?limit=0").statusCode()).isEqualTo(400);
    }

    private LocalDate today() {
        return Legal.today(clock);
    }

    private static Person officer(List<Place> places, int number) {
        return places.get(number % places.size()).officer();
    }

    /** Dossiers of new products, in turn in these communes. */
    private List<Filed> filed(List<Place> places, int count) {
        var products = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            var producer = UUID.randomUUID();
            var place = places.get(i % places.size());
            products.add(UUID.randomUUID());
            villages.producer(producer, place);
            Registry.awaitRow("catalogue_producer", producer, 1);
            villages.product(products.get(i), producer, 1, place);
        }
        var filed = new ArrayList<Filed>();
        for (int i = 0; i < count; i++) {
            Registry.awaitRow("catalogue_product", products.get(i), 1);
            var answer = Stage.file(officer(places, i), products.get(i), "FIRST")
                    .then()
                    .statusCode(201);
            filed.add(new Filed(
                    products.get(i),
                    new Stage.Thing(
                            answer.extract().header("Location"),
                            answer.extract().header("ETag"),
                            UUID.fromString(answer.extract().jsonPath().getString("id")))));
        }
        return filed;
    }

    private void filedEarlier(int days) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery(
                                "update dossier set filed_on = filed_on - :days where province_code = '71' and filed_on = :today")
                        .setParameter("days", days)
                        .setParameter("today", today())
                        .executeUpdate());
    }

    private static JsonPath handOvers(Person who, String filter) {
        var answer = who.asks().get(BASE + "/hand-overs?count=true&limit=200&" + filter);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static JsonPath await(UUID act, int count) {
        var until = Instant.now().plusSeconds(30);
        var report = handOvers(PROVINCE, "change=" + act);
        while ((report.getInt("total") != count || report.getList("items").size() != count)
                && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            report = handOvers(PROVINCE, "change=" + act);
        }
        assertThat(report.getInt("total")).isEqualTo(count);
        return report;
    }

    /** Facts of one subject come in their order; the last one heard means that all were. */
    private void awaitSequence(UUID act, long sequence) {
        var until = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(until)) {
            var heard = QuarkusTransaction.requiringNew()
                    .call(() -> db.createNativeQuery(
                                    "select coalesce(max(sequence), 0) from unit_change where id = :id", Long.class)
                            .setParameter("id", act)
                            .getSingleResult());
            if ((Long) heard >= sequence) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("not heard: " + act);
    }

    private static int seen(Person who) {
        return who.asks().get(BASE + "/dossiers?count=true").jsonPath().getInt("total");
    }

    private static int status(Person who, Filed filed) {
        return who.asks().get(filed.dossier().path()).statusCode();
    }

    /** The dossier with the ETag it has now. */
    private static Stage.Thing again(Filed filed, Person who) {
        var etag = who.asks().get(filed.dossier().path()).header("ETag");
        return new Stage.Thing(filed.dossier().path(), etag, filed.dossier().id());
    }
}
