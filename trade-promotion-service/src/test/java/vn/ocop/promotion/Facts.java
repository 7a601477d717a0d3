package vn.ocop.promotion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.ocop.chassis.testing.Speaker;

/** Tells this service what registry and funding would tell it, and waits until it was heard. */
@ApplicationScoped
public class Facts {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REGISTRY = "vn.ocop.registry.";
    private static final String FUNDING = "vn.ocop.funding.";

    private final Map<String, Speaker> speakers = new ConcurrentHashMap<>();
    private final EntityManager db;

    Facts(EntityManager db) {
        this.db = db;
    }

    @PreDestroy
    void fallSilent() {
        speakers.values().forEach(Speaker::close);
    }

    public UUID producer() {
        var id = UUID.randomUUID();
        producer(id, 1, "HTX Miến dong Cẩm Thạch");
        return id;
    }

    public void producer(UUID id, long sequence, String name) {
        say("registry", REGISTRY + "producer-registered.v1", id, sequence, """
                {"producerId": "%s", "name": "%s", "kind": "COOPERATIVE", "provinceCode": "38",
                 "communeCode": "15142"}""".formatted(id, name));
    }

    public void producerMerged(UUID gone, UUID survivor) {
        say("registry", REGISTRY + "producer-changed.v1", gone, 7, """
                {"producerId": "%s", "name": "HTX Miến dong", "kind": "COOPERATIVE", "provinceCode": "38",
                 "communeCode": "15142", "state": "MERGED", "mergedInto": "%s"}""".formatted(gone, survivor));
    }

    public void productMerged(UUID gone, UUID producerId, UUID survivor) {
        say("registry", REGISTRY + "product-changed.v1", gone, 7, """
                {"productId": "%s", "producerId": "%s", "code": "38-15142-%s", "name": "Miến dong Cẩm Thạch",
                 "industry": "I", "provinceCode": "38", "communeCode": "15142", "mergedInto": "%s"}""".formatted(gone, producerId, gone, survivor));
    }

    /** A producer of this commune; told again it lies in another one. */
    public void producerIn(UUID id, long sequence, UUID commune, String code) {
        say("registry", REGISTRY + "producer-changed.v1", id, sequence, """
                {"producerId": "%s", "name": "HTX Miến dong", "kind": "COOPERATIVE", "provinceCode": "38",
                 "communeCode": "%s", "communeId": "%s"}""".formatted(id, code, commune));
    }

    public void placeChanged(UUID id, long sequence, String kind, LocalDate day, String... links) {
        say("registry", REGISTRY + "place-changed.v1", id, sequence, """
                {"changeId": "%s", "kind": "%s", "effectiveDate": "%s", "legalBasis": "300/NQ-UBTVQH16",
                 "provinceCode": "38", "successions": [%s]}""".formatted(
                        id, kind, day, String.join(",", links)));
    }

    public static String link(UUID from, String fromCode, UUID to, String toCode, String coverage) {
        return """
                {"fromId": "%s", "fromCode": "%s", "fromName": "Xã %s", "toId": "%s", "toCode": "%s",
                 "toName": "Xã mới %s", "coverage": "%s"}""".formatted(from, fromCode, fromCode, to, toCode, toCode, coverage);
    }

    public UUID product(UUID producerId) {
        var id = UUID.randomUUID();
        say("registry", REGISTRY + "product-registered.v1", id, 1, """
                {"productId": "%s", "producerId": "%s", "code": "38-15142-%s", "name": "Miến dong Cẩm Thạch",
                 "industry": "I", "provinceCode": "38", "communeCode": "15142"}""".formatted(id, producerId, id));
        return id;
    }

    /** A product of this producer with a recognition valid on these days, inclusive. */
    public UUID recognised(UUID producerId, int stars, LocalDate from, LocalDate lastDay) {
        var productId = product(producerId);
        recognition(UUID.randomUUID(), productId, producerId, stars, from, lastDay);
        return productId;
    }

    public void recognition(UUID id, UUID productId, UUID producerId, int stars, LocalDate from, LocalDate lastDay) {
        say(
                "registry",
                REGISTRY + "recognition-granted.v1",
                id,
                1,
                "{" + recognitionBody(id, productId, producerId, stars, from, lastDay) + "}");
    }

    public void ended(UUID id, UUID productId, UUID producerId, LocalDate lastDay, String reason, LocalDate endedOn) {
        var from = lastDay.minusMonths(36);
        say(
                "registry",
                REGISTRY + "recognition-ended.v1",
                id,
                2,
                "{" + recognitionBody(id, productId, producerId, 3, from, lastDay)
                        + ", \"reason\": \"%s\", \"endedOn\": \"%s\"}".formatted(reason, endedOn));
    }

    private static String recognitionBody(
            UUID id, UUID productId, UUID producerId, int stars, LocalDate from, LocalDate lastDay) {
        return """
                "recognitionId": "%s", "productId": "%s", "producerId": "%s", "productName": "Miến dong Cẩm Thạch",
                "kind": "FIRST", "stars": %d, "level": "PROVINCE", "decisionNumber": "1234/QĐ-UBND",
                "authority": "UBND tỉnh Thanh Hóa", "decidedOn": "%s", "validFrom": "%s", "lastDay": "%s",
                "origin": "DECIDED", "provinceCode": "38", "communeCode": "15142\"""".formatted(id, productId, producerId, stars, from, from, lastDay);
    }

    public void payout(String fact, UUID id, long sequence, UUID productId, UUID producerId) {
        var day = fact.equals("payout-paid") ? "paidOn" : "returnedOn";
        say("funding", FUNDING + fact + ".v1", id, sequence, """
                {"payoutId": "%s", "productId": "%s", "producerId": "%s", "benefit": "REWARD", "stars": 3,
                 "amount": 20000000, "currency": "VND", "%s": "2026-11-20", "provinceCode": "38"}""".formatted(id, productId, producerId, day));
    }

    private void say(String service, String type, UUID subject, long sequence, String body) {
        awaitTaken(speakers.computeIfAbsent(service, Speaker::new).say(type, subject, sequence, body));
    }

    private void awaitTaken(UUID factId) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (QuarkusTransaction.requiringNew().call(() -> isTaken(factId))) {
                return;
            }
            pause();
        }
        throw new AssertionError("not heard within " + PATIENCE + ": " + factId);
    }

    private boolean isTaken(UUID factId) {
        return db.createNativeQuery("select count(*) from inbox where fact_id = :id", Long.class)
                .setParameter("id", factId)
                .getSingleResult()
                .equals(1L);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
