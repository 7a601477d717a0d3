package vn.ocop.assessment.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import vn.ocop.chassis.testing.Speaker;

/** The registry as this service hears it: facts on the real broker. A situation is ready when the catalogue has it. */
public final class Registry implements AutoCloseable {

    public static final String PROVINCE = "38";
    public static final String COMMUNE = "16561";

    /** A product as the registry told it. */
    public record Told(UUID productId, UUID producerId) {}

    private final Speaker speaker = new Speaker("registry");

    /** A fish sauce of a cooperative in Thanh Hoá, to be scored by set 10. */
    public Told product() {
        return product("COOPERATIVE", "S10");
    }

    public Told product(String producerKind, String criteriaSet) {
        var told = new Told(UUID.randomUUID(), UUID.randomUUID());
        producer(told.producerId(), 1, producerKind);
        product(told, 1, criteriaSet);
        awaitRow("catalogue_producer", told.producerId(), 1);
        awaitRow("catalogue_product", told.productId(), 1);
        return told;
    }

    public void producer(UUID id, long sequence, String kind) {
        speaker.say(
                "vn.ocop.registry.producer-registered.v1", id, sequence, """
                {"producerId":"%s","name":"HTX Ba Làng","kind":"%s","provinceCode":"%s","communeCode":"%s"}""".formatted(id, kind, PROVINCE, COMMUNE));
    }

    public void product(Told told, long sequence, String criteriaSet) {
        var type = sequence == 1 ? "product-registered" : "product-changed";
        var set = criteriaSet == null ? "" : "\"criteriaSet\":\"%s\",".formatted(criteriaSet);
        speaker.say("vn.ocop.registry." + type + ".v1", told.productId(), sequence, """
                {"productId":"%s","producerId":"%s","code":"38-16561-1-2026","name":"Nước mắm Ba Làng","industry":"I",
                 %s"provinceCode":"%s","communeCode":"%s"}""".formatted(
                        told.productId(), told.producerId(), set, PROVINCE, COMMUNE));
    }

    /** A recognition of three stars with this last day. */
    public UUID granted(Told told, LocalDate lastDay) {
        var id = UUID.randomUUID();
        speaker.say("vn.ocop.registry.recognition-granted.v1", id, 1, recognition(id, told, lastDay, ""));
        awaitRow("catalogue_recognition", id, 1);
        return id;
    }

    public void ended(UUID recognitionId, Told told, LocalDate lastDay) {
        var more = ",\"reason\":\"REVOKED\",\"endedOn\":\"%s\"".formatted(lastDay);
        speaker.say(
                "vn.ocop.registry.recognition-ended.v1",
                recognitionId,
                2,
                recognition(recognitionId, told, lastDay, more));
        awaitRow("catalogue_recognition", recognitionId, 2);
    }

    private static String recognition(UUID id, Told told, LocalDate lastDay, String more) {
        var first = lastDay.minusMonths(36);
        return """
                {"recognitionId":"%s","productId":"%s","producerId":"%s","productName":"Nước mắm Ba Làng","kind":"FIRST",
                 "stars":3,"level":"PROVINCE","decisionNumber":"1234/QĐ-UBND","authority":"UBND tỉnh Thanh Hóa",
                 "decidedOn":"%s","validFrom":"%s","lastDay":"%s","origin":"DECIDED","provinceCode":"38",
                 "communeCode":"16561"%s}""".formatted(id, told.productId(), told.producerId(), first, first, lastDay, more);
    }

    /** Waits until the copy holds this version, at most 20 s. */
    public static void awaitRow(String table, UUID id, long version) {
        var until = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(until)) {
            if (version(table, id) >= version) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("no row of version " + version + " in " + table + " within 20 s");
    }

    /** The stored version, 0 when there is no such row. */
    public static long version(String table, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) Arc.container()
                                .instance(EntityManager.class)
                                .get()
                                .createNativeQuery("select coalesce(max(version), 0) from " + table + " where id = :id")
                                .setParameter("id", id)
                                .getSingleResult())
                        .longValue());
    }

    public Speaker speaker() {
        return speaker;
    }

    @Override
    public void close() {
        speaker.close();
    }
}
