package vn.ocop.chassis.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Counts and hashes items as they come by in the order of their positions, day by day. */
final class DaySum {

    private final LocalDate open;
    private final List<ChangeDay> days = new ArrayList<>();
    private LocalDate day;
    private long first;
    private long last;
    private MessageDigest digest;

    /** @param open the first day that may still get items */
    DaySum(LocalDate open) {
        this.open = open;
    }

    void add(LocalDate itemsDay, long position, String hash) {
        if (!itemsDay.equals(day)) {
            close();
            day = itemsDay;
            first = position;
            digest = Canonical.sha256();
        }
        last = position;
        digest.update((hash + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    List<ChangeDay> days() {
        close();
        return List.copyOf(days);
    }

    private void close() {
        if (day != null) {
            var hash = HexFormat.of().formatHex(digest.digest());
            days.add(new ChangeDay(day, last - first + 1, first, last, hash, day.isBefore(open)));
            day = null;
        }
    }
}
