package vn.ocop.registry.granting;

import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.ocop.chassis.testing.Speaker;
import vn.ocop.registry.recognition.RecognitionState;
import vn.ocop.registry.recognition.Recognitions;

/** What councils and producers said, and what the office decided on it. */
public final class Results {

    private Results() {}

    public static void concluded(UUID dossier, UUID product, String kind, int stars) {
        try (var assessment = new Speaker("assessment")) {
            assessment.say("vn.ocop.assessment.assessment-concluded.v1", dossier, 5, """
                    {"dossierId":"%s","productId":"%s","producerId":"%s","kind":"%s","criteriaSet":"S09",
                     "ruleVersion":"QD-26-2026","outcome":"RATED","sumPoints":226,"sheets":3,"averageFraction":"226/3",
                     "bandStars":4,"stars":%d,"level":"PROVINCE","concludedOn":"2026-06-20",
                     "concludedAt":"2026-06-20T08:00:00.000Z"}""".formatted(
                            dossier, product, UUID.randomUUID(), kind, stars));
        }
    }

    public static UUID proposed(UUID product, String kind, int stars) {
        concluded(UUID.randomUUID(), product, kind, stars);
        return proposalFor(product);
    }

    public static UUID proposalFor(UUID product) {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(until)) {
            var items = province("38", "77")
                    .get(BASE + "/recognitions?state=PROPOSED&product=" + product)
                    .jsonPath()
                    .<Map<String, Object>>getList("items");
            if (!items.isEmpty()) {
                return UUID.fromString((String) items.get(0).get("id"));
            }
            pause();
        }
        throw new AssertionError("no recognition was proposed within 20 s");
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static Response decide(UUID recognition, String level, String day, int stars) {
        var etag =
                province("38", "77").get(BASE + "/recognitions/" + recognition).header("ETag");
        return post(
                province("38", "77").header("If-Match", etag),
                "/recognitions/" + recognition + "/decisions",
                """
                {"number":"%d","symbol":"QĐ-UBND","authority":"UBND tỉnh Thanh Hóa","level":"%s","decidedOn":"%s",
                 "stars":%d}""".formatted(Math.abs(UUID.randomUUID().hashCode() % 100_000), level, day, stars));
    }

    /** A product recognised on that day; returns the recognition's id. */
    public static UUID granted(UUID product, int stars, LocalDate day) {
        var recognition = proposed(product, "FIRST", stars);
        var answer = decide(recognition, stars == 5 ? "NATIONAL" : "PROVINCE", day.toString(), stars);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.asString());
        }
        return recognition;
    }

    public static void filed(UUID product, String kind, LocalDate day) {
        var dossier = UUID.randomUUID();
        try (var assessment = new Speaker("assessment")) {
            assessment.say("vn.ocop.assessment.dossier-filed.v1", dossier, 1, """
                    {"dossierId":"%s","productId":"%s","producerId":"%s","kind":"%s","criteriaSet":"S09",
                     "filedOn":"%s"}""".formatted(
                            dossier, product, UUID.randomUUID(), kind, day));
        }
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(until)) {
            var events = province("38", "77")
                    .get(BASE + "/products/" + product + "/timeline")
                    .jsonPath();
            if (events.getList("items.subject").contains(dossier.toString())) {
                return;
            }
            pause();
        }
        throw new AssertionError("the dossier was not heard within 20 s");
    }

    static RecognitionState state(UUID recognition) {
        var recognitions = CDI.current().select(Recognitions.class).get();
        return QuarkusTransaction.requiringNew()
                .call(() -> recognitions.findById(recognition).state());
    }
}
