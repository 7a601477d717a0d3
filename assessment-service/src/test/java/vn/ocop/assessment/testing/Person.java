package vn.ocop.assessment.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Somebody with an office, who asks the service. */
public record Person(String subject, Set<String> roles, Map<String, List<String>> reach) {

    public static Person producer(UUID producerId) {
        return new Person("chu-the", Set.of("producer"), Map.of("ocop_producer", List.of(producerId.toString())));
    }

    public static Person commune(String... communes) {
        return new Person("can-bo-xa", Set.of("commune-officer"), Map.of("ocop_communes", List.of(communes)));
    }

    public static Person province(String... provinces) {
        return new Person("can-bo-tinh", Set.of("province-officer"), Map.of("ocop_province", List.of(provinces)));
    }

    public static Person member(String subject) {
        return new Person(subject, Set.of("council-member"), Map.of());
    }

    public static Person chair(String subject) {
        return new Person(subject, Set.of("council-chair"), Map.of());
    }

    public Person reaching(String claim, String value) {
        var wider = new HashMap<>(reach);
        wider.put(claim, List.of(value));
        return new Person(subject, roles, wider);
    }

    /** A reading request. */
    public RequestSpecification asks() {
        var token = Jwt.subject(subject).groups(roles).claim("ocop_kind", "PERSON");
        reach.forEach(token::claim);
        return RestAssured.given().auth().oauth2(token.sign());
    }

    /** A command under a new key. */
    public RequestSpecification says(Object body) {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body);
    }

    /** A command without a body. */
    public RequestSpecification does() {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
