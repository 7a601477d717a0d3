package vn.ocop.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** How much memory processes hold, shared pages counted once (PSS); Linux only. */
public final class Memory {

    private Memory() {}

    /** In kilobytes, of the process and all it started; 0 where the system does not tell. */
    public static long pssKilobytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::ofOne)
                .sum();
    }

    private static long ofOne(ProcessHandle process) {
        try {
            return fromRollup(Files.readString(Path.of("/proc/" + process.pid() + "/smaps_rollup")))
                    .orElse(0L);
        } catch (IOException gone) {
            return 0;
        }
    }

    static Optional<Long> fromRollup(String rollup) {
        return rollup.lines()
                .filter(line -> line.startsWith("Pss:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }
}
