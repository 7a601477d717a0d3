package vn.ocop.chassis.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The only place that asks the machine for the time; whole milliseconds, as they are stored and sent. */
class SystemClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }
}
