package vn.ocop.registry.history;

import java.time.Instant;

/** Signatures for tests of other rooms. */
public final class HistoryFixture {

    private HistoryFixture() {}

    public static LastChange registered() {
        return new LastChange(Instant.EPOCH, "can-bo-xa", "registered", null, "26/2026/QĐ-TTg");
    }
}
