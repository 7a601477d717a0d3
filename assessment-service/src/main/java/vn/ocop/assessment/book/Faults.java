package vn.ocop.assessment.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The faults found in a criteria document, each a clause that names the place. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more library
    void unless(boolean sound, String clause, Object... args) {
        if (!sound) {
            found.add(clause.formatted(args));
        }
    }

    void repeats(String what, Stream<?> values) {
        var seen = new HashSet<Object>();
        values.filter(Objects::nonNull)
                .filter(value -> !seen.add(value))
                .forEach(value -> unless(false, "%s %s repeats", what, value));
    }

    List<String> list() {
        return found;
    }
}
