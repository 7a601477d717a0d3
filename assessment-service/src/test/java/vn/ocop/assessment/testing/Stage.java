package vn.ocop.assessment.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Situations of a dossier, brought about through the doors that people use. */
public final class Stage {

    public static final String BASE = "/assessment/v1";
    public static final Person COMMUNE = Person.commune(Registry.COMMUNE);
    public static final Person PROVINCE = Person.province(Registry.PROVINCE);

    /** A thing on the service: its path and the ETag last seen. */
    public record Thing(String path, String etag, UUID id) {

        static Thing of(ValidatableResponse answer) {
            var path = answer.extract().header("Location");
            return new Thing(
                    path,
                    answer.extract().header("ETag"),
                    UUID.fromString(answer.extract().jsonPath().getString("id")));
        }
    }

    /** A dossier before a council of people. */
    public record Table(Thing dossier, UUID councilId, List<String> people, Registry.Told told) {

        public Person chair() {
            return Person.chair(people.get(0));
        }

        public Person member(int seat) {
            return seat == 0 ? chair() : Person.member(people.get(seat));
        }
    }

    private Stage() {}

    public static Response file(Person who, UUID productId, String kind) {
        return who.says(Map.of("productId", productId, "kind", kind)).post(BASE + "/dossiers");
    }

    public static Thing filed(Registry.Told told) {
        return Thing.of(file(COMMUNE, told.productId(), "FIRST").then().statusCode(201));
    }

    public static Response step(Person who, Thing dossier, String step, Object body) {
        var request = body == null ? who.does() : who.says(body);
        return request.header("If-Match", dossier.etag()).post(dossier.path() + "/" + step);
    }

    /** The dossier after a step that is allowed. */
    public static Thing taken(Person who, Thing dossier, String step, Object body) {
        var etag =
                step(who, dossier, step, body).then().statusCode(200).extract().header("ETag");
        return new Thing(dossier.path(), etag, dossier.id());
    }

    public static Response setUp(Map<String, Object> council) {
        return PROVINCE.says(council).post(BASE + "/councils");
    }

    public static Map<String, Object> councilOf(List<String> people) {
        return Map.of(
                "chair",
                people.get(0),
                "members",
                people.stream()
                        .map(person -> Map.of("subject", person, "department", "Sở Công Thương"))
                        .toList());
    }

    /** People whose names nobody else in this run has. */
    public static List<String> people(int count) {
        var once = UUID.randomUUID().toString().substring(0, 8);
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> "uy-vien-" + i + "-" + once)
                .toList();
    }

    /** A dossier on the table of a council of so many people, the chair first. */
    public static Table onTheTable(Registry registry, int people) {
        var told = registry.product();
        var names = people(people);
        var council = Thing.of(setUp(councilOf(names)).then().statusCode(201));
        var proposed = taken(COMMUNE, filed(told), "proposals", null);
        var admitted = taken(PROVINCE, proposed, "admissions", Map.of("councilId", council.id()));
        return new Table(admitted, council.id(), names, told);
    }

    public static Response put(Person who, Thing dossier, Map<String, String> choices) {
        return who.asks()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(Map.of("choices", choices))
                .put(dossier.path() + "/sheets/mine");
    }

    public static Response conclude(Table table, String... grounds) {
        return step(table.chair(), table.dossier(), "conclusions", Map.of("disqualifications", List.of(grounds)));
    }

    /** The statuses of so many equal requests, sent at the same time. */
    public static List<Integer> atOnce(int count, Callable<Integer> request) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(count);
        try {
            return pool.invokeAll(Stream.generate(() -> request).limit(count).toList()).stream()
                    .map(Stage::result)
                    .toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static Integer result(Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
