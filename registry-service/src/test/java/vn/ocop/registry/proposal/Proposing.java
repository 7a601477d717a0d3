package vn.ocop.registry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.ocop.registry.Office;

/** Producers who propose and officers who decide. */
final class Proposing {

    /** A proposal that gives a product another name. */
    static final String RENAMED = "{\"name\":\"Mắm tôm cốt\",\"reason\":\"Đổi nhãn từ tháng 11\"}";

    private Proposing() {}

    /** A product of a fresh producer, and who makes it. */
    record Made(UUID product, UUID producer) {

        static Made in(String commune) {
            var product = Office.registeredProduct(commune);
            var producer = Office.commune(commune)
                    .get(BASE + "/products/" + product)
                    .jsonPath()
                    .getString("producerId");
            return new Made(product, UUID.fromString(producer));
        }

        Response proposes(String body) {
            return post(Office.producer(producer), "/products/" + product + "/proposals", body);
        }

        Response proposesOfItself(String body) {
            return post(Office.producer(producer), "/producers/" + producer + "/proposals", body);
        }
    }

    static String id(Response proposed) {
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        return proposed.jsonPath().getString("id");
    }

    static Response accept(RequestSpecification officer, Response proposed) {
        return post(
                officer.header("If-Match", proposed.header("ETag")), "/proposals/" + id(proposed) + "/acceptances", "");
    }

    static Response refuse(RequestSpecification officer, Response proposed, String reason) {
        return post(
                officer.header("If-Match", proposed.header("ETag")),
                "/proposals/" + id(proposed) + "/refusals",
                """
                {"reason":"%s"}""".formatted(reason));
    }

    static Response withdraw(RequestSpecification producer, Response proposed) {
        return post(
                producer.header("If-Match", proposed.header("ETag")),
                "/proposals/" + id(proposed) + "/withdrawals",
                "");
    }

    static String code(Response refused) {
        return refused.statusCode() + " " + refused.jsonPath().getString("code");
    }

    static JsonPath product(UUID id) {
        return province("38").get(BASE + "/products/" + id).jsonPath();
    }

    static JsonPath read(Response proposed) {
        return province("38").get(BASE + "/proposals/" + id(proposed)).jsonPath();
    }
}
