package vn.ocop.chassis.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal dates are days in Asia/Ho_Chi_Minh, never UTC days: at 23:30 UTC it is already the next legal day. */
public final class Legal {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Legal() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
