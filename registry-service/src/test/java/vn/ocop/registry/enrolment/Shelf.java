package vn.ocop.registry.enrolment;

import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;

import io.restassured.response.Response;
import java.util.UUID;
import vn.ocop.registry.Office;

/** Products of one producer, and what is done to two of them. */
public final class Shelf {

    private final UUID producer;

    public Shelf(UUID producer) {
        this.producer = producer;
    }

    public static Shelf ofSomebody() {
        return new Shelf(Office.registeredProducer(CAM_THACH, "COOPERATIVE"));
    }

    public UUID producer() {
        return producer;
    }

    /** Whatever else is called so. */
    public UUID product(String name) {
        return product(name, "S09");
    }

    UUID product(String name, String set) {
        return id(post(province("38"), "/products", """
                {"producerId":"%s","name":"%s","industry":"I","criteriaSet":"%s",
                 "duplicateReason":"Một sản phẩm khác"}""".formatted(producer, name, set)));
    }

    public static Response get(String path) {
        return province("38").redirects().follow(false).get(BASE + path);
    }

    static Response merge(UUID merged, UUID survivor) {
        return merge(merged, survivor, get("/products/" + merged).header("ETag"));
    }

    static Response merge(UUID merged, UUID survivor, String etag) {
        return post(
                province("38").header("If-Match", etag), "/products/" + merged + "/mergers", """
                {"survivorId":"%s","reason":"Nhập trùng từ sổ của huyện cũ"}""".formatted(survivor));
    }

    static Response named(UUID product, String system, String value) {
        return post(province("38"), "/products/" + product + "/identifiers", """
                {"system":"%s","value":"%s"}""".formatted(system, value));
    }

    static String code(UUID product) {
        return get("/products/" + product).jsonPath().getString("code");
    }
}
