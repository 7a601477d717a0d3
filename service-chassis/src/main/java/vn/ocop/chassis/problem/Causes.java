package vn.ocop.chassis.problem;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Everything an exception stands for: what caused it, and what the transaction manager only suppressed at commit. */
public final class Causes {

    private static final int MOST = 50;

    private Causes() {}

    /** The exception itself first, then its causes and suppressed ones, nearest first; at most 50. */
    public static Stream<Throwable> of(Throwable thrown) {
        var seen = new LinkedHashSet<Throwable>();
        var open = new ArrayDeque<Throwable>(List.of(thrown));
        while (!open.isEmpty() && seen.size() < MOST) {
            var next = open.poll();
            if (seen.add(next)) {
                Stream.concat(Stream.ofNullable(next.getCause()), Stream.of(next.getSuppressed()))
                        .forEach(open::add);
            }
        }
        return seen.stream();
    }
}
