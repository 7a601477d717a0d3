package vn.ocop.funding.entitlement;

import java.util.UUID;

/** What this service reads of the registry's facts about producers and products. */
public final class Heeded {

    private Heeded() {}

    /** A producer as registered or changed. */
    public record Producer(UUID producerId, String name, String kind, String provinceCode, String communeCode) {}

    /** A product as registered or changed. */
    public record Product(
            UUID productId, UUID producerId, String code, String name, String provinceCode, String communeCode) {}
}
