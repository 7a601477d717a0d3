package vn.ocop.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a process leaves behind to be found again: its number and the moment it began. The number alone is not
 * enough, because the system gives it to a stranger later.
 *
 * @param pid process number
 * @param started the system's own count: ticks since boot where there is /proc, else milliseconds since 1970
 */
public record Trace(long pid, long started) {

    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    public static Trace of(ProcessHandle process) {
        return new Trace(process.pid(), startOf(process));
    }

    /** Present only while the very process is alive; one that ended but was not yet collected is dead. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(found -> startOf(found) == started);
    }

    public boolean alive() {
        return process().isPresent();
    }

    /** {@code 4711 88123} */
    public String line() {
        return pid + " " + started;
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
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"), StandardCharsets.ISO_8859_1);
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1));
            boolean ended = "ZX".contains(fields.get(STATE));
            return ended ? -1 : Long.parseLong(fields.get(START_TICKS));
        } catch (IOException gone) {
            return -1;
        }
    }
}
