package vn.ocop.chassis.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.text.Clean;

/**
 * What stands over one column, from top to bottom. In a header of several rows the lowest name counts; where it means
 * nothing by itself it is read together with what stands above: "Số" under "Quyết định" is "Số quyết định".
 */
final class Title {

    private final List<String> parts = new ArrayList<>();

    /** Adds what stands in the next row; the same again is a cell that is merged over both rows. */
    void under(String text) {
        var again = !parts.isEmpty() && parts.get(parts.size() - 1).equals(text);
        // A row of numbers under the names of a header names nothing.
        var names = parts.isEmpty() || text.codePoints().anyMatch(Character::isLetter);
        if (!Clean.of(text).isEmpty() && !again && names) {
            parts.add(text);
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The names the column may have, the likeliest first. */
    Set<String> readings() {
        var readings = new LinkedHashSet<String>();
        int last = parts.size() - 1;
        if (last >= 0) {
            readings.add(parts.get(last));
        }
        for (int above = last - 1; above >= 0; above--) {
            var low = Layout.bare(parts.get(last));
            var high = Layout.bare(parts.get(above));
            readings.add(low + " " + high);
            readings.add(high + " " + low);
        }
        return readings;
    }
}
