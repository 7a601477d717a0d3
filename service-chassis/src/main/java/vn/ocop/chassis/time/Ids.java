package vn.ocop.chassis.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids are made here, before anything is stored: UUIDv7, so new rows lie together and cannot be guessed. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
