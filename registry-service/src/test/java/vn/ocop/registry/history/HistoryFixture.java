package vn.ocop.registry.history;

import java.time.Instant;

/** Signatures for tests of other rooms. */
public final class HistoryFixture {

    private HistoryFixture() {}

    public static LastChange registered() {
        return at(Instant.EPOCH);
    }

    public static LastChange at(Instant moment) {
        return new LastChange(moment, "can-bo-xa", "registered", null, "26/2026/QĐ-TTg");
    }
}
