package vn.ocop.registry;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.List;
import java.util.UUID;

/** People at their desks, as their tokens say. */
public final class Office {

    public static final String BASE = "/registry/v1";

    private Office() {}

    /** An officer of the province, who may decide. */
    public static RequestSpecification province(String... provinces) {
        return as("can-bo-tinh", "province-officer", "ocop_province", provinces);
    }

    /** An officer of some communes. */
    public static RequestSpecification commune(String... communes) {
        return as("can-bo-xa", "commune-officer", "ocop_communes", communes);
    }

    public static RequestSpecification producer(UUID producer) {
        return as("chu-the", "producer", "ocop_producer", producer.toString());
    }

    public static RequestSpecification as(String subject, String role, String claim, String... values) {
        var token = Jwt.subject(subject)
                .groups(role)
                .claim(claim, List.of(values))
                .claim("ocop_kind", "PERSON")
                .sign();
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A system that acts by itself. */
    public static RequestSpecification machine(String subject, String role, String claim, String... values) {
        var token = Jwt.subject(subject)
                .groups(role)
                .claim(claim, List.of(values))
                .claim("ocop_kind", "MACHINE")
                .sign();
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }

    /** A POST under a key of its own. */
    public static Response post(RequestSpecification who, String path, String body) {
        return who.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BASE + path);
    }

    /** Registers a producer of a fresh name; returns its id. */
    public static UUID registeredProducer(String commune, String kind) {
        var body = """
                {"name":"Hộ sản xuất %s","kind":"%s","communeCode":"%s"}""".formatted(UUID.randomUUID(), kind, commune);
        return id(post(commune(commune), "/producers", body));
    }

    /** Registers a product of a fresh name; returns its id. */
    public static UUID registeredProduct(String commune) {
        var producer = registeredProducer(commune, "HOUSEHOLD");
        var body = """
                {"producerId":"%s","name":"Mắm tôm %s","industry":"I","criteriaSet":"S09"}""".formatted(producer, UUID.randomUUID());
        return id(post(commune(commune), "/products", body));
    }

    public static UUID id(Response answer) {
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return UUID.fromString(answer.jsonPath().getString("id"));
    }
}
