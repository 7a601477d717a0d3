package vn.ocop.stack.process;

import java.time.Instant;
import java.util.Optional;

/**
 * What a process leaves behind to be found again: its number and the moment it began. The number alone is not
 * enough, because the system gives it to a stranger later.
 *
 * @param pid process number
 * @param startedMillis start in milliseconds since 1970, 0 where the system does not tell
 */
public record Trace(long pid, long startedMillis) {

    public static Trace of(ProcessHandle process) {
        return new Trace(process.pid(), startOf(process));
    }

    /** Present only while the very process is alive. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(found -> startOf(found) == startedMillis);
    }

    public boolean alive() {
        return process().isPresent();
    }

    /** {@code 4711 1795444800000} */
    public String line() {
        return pid + " " + startedMillis;
    }

    /** Empty when the text is not a trace, for instance a file cut off by a crash. */
    public static Optional<Trace> parse(String line) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Trace(Long.parseLong(words[0]), Long.parseLong(words[1])));
        } catch (NumberFormatException notATrace) {
            return Optional.empty();
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
