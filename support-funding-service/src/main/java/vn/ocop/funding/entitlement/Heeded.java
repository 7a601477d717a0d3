package vn.ocop.funding.entitlement;

import java.util.List;
import java.util.UUID;

/** What this service reads of the registry's facts about producers and products. */
public final class Heeded {

    private Heeded() {}

    /**
     * A producer as registered or changed.
     *
     * @param mergedInto the producer it lives on as; null for nearly all
     */
    public record Producer(
            UUID producerId, String name, String kind, String provinceCode, String communeCode, UUID mergedInto) {}

    /**
     * A product as registered or changed.
     *
     * @param sourceId key of the file it came in with; null when it was registered by hand
     * @param communeId the commune itself, whose code may be another's by now; null in facts of before November 2026
     * @param mergedInto the product it lives on as; null for nearly all
     */
    public record Product(
            UUID productId,
            UUID producerId,
            String code,
            String sourceId,
            String name,
            String provinceCode,
            String communeCode,
            UUID communeId,
            UUID mergedInto) {

        /** Under which codes lists of other offices name it. */
        public List<String> codes() {
            return sourceId == null ? List.of(code) : List.of(code, sourceId);
        }
    }
}
