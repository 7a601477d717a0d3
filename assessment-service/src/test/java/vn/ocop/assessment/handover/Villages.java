package vn.ocop.assessment.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.assessment.testing.Person;
import vn.ocop.chassis.testing.Speaker;

/** What the registry tells of communes of province 71, of who sits there, and of what becomes of them. */
final class Villages implements AutoCloseable {

    private final Speaker registry = new Speaker("registry");

    /** A commune of a province of its own. */
    record Place(UUID id, String code) {

        static Place coded(String code) {
            return new Place(UUID.randomUUID(), code);
        }

        Person officer() {
            return Person.commune(code);
        }
    }

    void producer(UUID id, Place place) {
        registry.say("vn.ocop.registry.producer-registered.v1", id, 1, """
                {"producerId":"%s","name":"HTX miến","kind":"COOPERATIVE","provinceCode":"71","communeCode":"%s",
                 "communeId":"%s"}""".formatted(id, place.code(), place.id()));
    }

    void product(UUID id, UUID producer, long sequence, Place place) {
        registry.say("vn.ocop.registry.product-registered.v1", id, sequence, """
                {"productId":"%s","producerId":"%s","code":"71-%s-%s","name":"Miến dong","industry":"I",
                 "criteriaSet":"S10","provinceCode":"71","communeCode":"%s","communeId":"%s"}""".formatted(
                        id, producer, place.code(), id, place.code(), place.id()));
    }

    static String link(Place from, Place to, String coverage) {
        return """
                {"fromId":"%s","fromCode":"%s","fromName":"Xã %s","toId":"%s","toCode":"%s","toName":"Xã mới %s",
                 "coverage":"%s"}""".formatted(from.id(), from.code(), from.code(), to.id(), to.code(), to.code(), coverage);
    }

    void merge(UUID act, long sequence, LocalDate day, List<Place> from, Place to) {
        say(
                act,
                sequence,
                "MERGE",
                day,
                from.stream().map(one -> link(one, to, "WHOLE")).toList());
    }

    void say(UUID act, long sequence, String kind, LocalDate day, List<String> links) {
        registry.say("vn.ocop.registry.place-changed.v1", act, sequence, """
                {"changeId":"%s","kind":"%s","effectiveDate":"%s","legalBasis":"300/NQ-UBTVQH16","provinceCode":"71",
                 "successions":[%s]}""".formatted(
                        act, kind, day, String.join(",", links)));
    }

    @Override
    public void close() {
        registry.close();
    }
}
