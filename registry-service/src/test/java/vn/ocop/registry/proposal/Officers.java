package vn.ocop.registry.proposal;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What else the tests of proposals need. */
final class Officers {

    private Officers() {}

    /** A program with an officer's role. */
    static RequestSpecification machine(String commune) {
        var token = Jwt.subject("may-xa")
                .groups("commune-officer")
                .claim("ocop_communes", List.of(commune))
                .claim("ocop_kind", "MACHINE")
                .sign();
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** As when a dossier of the product has been filed. */
    static void filed(EntityManager db, UUID product) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("update product set first_filed_on = date '2026-11-01' where id = :id")
                        .setParameter("id", product)
                        .executeUpdate());
    }
}
