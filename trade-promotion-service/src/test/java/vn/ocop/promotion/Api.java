package vn.ocop.promotion;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.chassis.time.Legal;

/** What people do at the doors of this service, each with the token of their role. */
public final class Api {

    public static final String FAIRS = "/promotion/v1/fairs";
    private static final Duration LONGEST_TEST = Duration.ofSeconds(100);

    private Api() {}

    /**
     * The legal day, asked anew each time. Shortly before midnight in Việt Nam (17:00 UTC) it waits for the next one, so
     * that a test begins and ends on one and the same day.
     */
    public static LocalDate today() {
        var clock = Clock.systemUTC();
        while (!Legal.today(clock).equals(Legal.today(Clock.offset(clock, LONGEST_TEST)))) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        return Legal.today(clock);
    }

    public static RequestSpecification officer() {
        return officerOf("38");
    }

    public static RequestSpecification officerOf(String province) {
        return as("province-officer", "ocop_province", List.of(province));
    }

    public static RequestSpecification producer(UUID... producers) {
        return as(
                "producer",
                "ocop_producer",
                Stream.of(producers).map(UUID::toString).toList());
    }

    private static RequestSpecification as(String role, String claim, List<String> values) {
        var token = Jwt.subject("can-bo-1")
                .groups(Set.of(role))
                .claim("ocop_kind", "PERSON")
                .claim(claim, values)
                .sign();
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    public static Response post(RequestSpecification caller, String path, String body) {
        return caller.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    /** A fair of province 38 that begins in ten days, lasts five, and takes applications today. */
    public static String fair(int booths, int minimumStars) {
        return fair(today().plusDays(10), today().plusDays(14), today(), today().plusDays(5), booths, minimumStars);
    }

    public static String fair(
            LocalDate first, LocalDate last, LocalDate opens, LocalDate closes, int booths, int minimumStars) {
        return """
                {"provinceCode": "38", "name": "Hội chợ nông sản xứ Thanh", "kind": "FAIR", "reach": "IN_PROVINCE",
                 "firstDay": "%s", "lastDay": "%s", "place": "Quảng trường Lam Sơn, phường Hạc Thành",
                 "booths": %d, "opensOn": "%s", "closesOn": "%s", "minimumStars": %d}""".formatted(first, last, booths, opens, closes, minimumStars);
    }

    public static String announced(String fair) {
        return post(officer(), FAIRS, fair).then().statusCode(201).extract().path("id");
    }

    public static Response apply(String fairId, UUID producer, UUID... products) {
        return post(producer(producer), FAIRS + "/" + fairId + "/applications", products(products));
    }

    public static String products(UUID... products) {
        return "{\"products\": ["
                + Stream.of(products).map(id -> "\"" + id + "\"").collect(Collectors.joining(", ")) + "]}";
    }

    public static String applied(String fairId, UUID producer, UUID... products) {
        return apply(fairId, producer, products)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response move(RequestSpecification caller, String standId, String move, long version, String body) {
        return post(caller.header("If-Match", "\"" + version + "\""), stand(standId) + "/" + move, body);
    }

    public static Response accept(String standId) {
        return move(officer(), standId, "acceptances", 0, "{}");
    }

    public static String stand(String standId) {
        return "/promotion/v1/applications/" + standId;
    }
}
