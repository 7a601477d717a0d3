package vn.ocop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much processor time processes have used, from {@code /proc}; unlike the time on the clock it says the same on a
 * machine that others use too. Zero where the system does not tell.
 */
final class Cpu {

    /** The unit of {@code /proc} on every Linux that Java runs on. */
    private static final double TICKS_IN_A_SECOND = 100;

    private static final int USER = 11;
    private static final int CHILDREN_SYSTEM = 14;

    private Cpu() {}

    /** Seconds of the process, its living descendants and those that ended. */
    static double secondsOf(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(one ->
                        text("/proc/" + one.pid() + "/stat").map(Cpu::ticks).orElse(0L) / TICKS_IN_A_SECOND)
                .sum();
    }

    /** Seconds of all processors together, idle ones left out. */
    static double secondsOfAll() {
        return text("/proc/stat").map(Cpu::busyTicks).orElse(0L) / TICKS_IN_A_SECOND;
    }

    /** As the kernel says it: runnable processes over the last minute; negative when unknown. */
    static double loadAverage() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** User and system time, own and of ended children; the name in brackets may hold anything. */
    static long ticks(String stat) {
        List<String> fields =
                List.of(stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1));
        return fields.subList(USER, CHILDREN_SYSTEM + 1).stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** Of the first line: user, nice, system, idle, iowait, irq, softirq, steal. */
    static long busyTicks(String stat) {
        String[] words = stat.lines().findFirst().orElse("").strip().split("\\s+", -1);
        long busy = 0;
        for (int i = 1; i < Math.min(9, words.length); i++) {
            busy += i == 4 || i == 5 ? 0 : Long.parseLong(words[i]);
        }
        return busy;
    }

    private static Optional<String> text(String file) {
        try {
            return Optional.of(Files.readString(Path.of(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
