package vn.ocop.stack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.ocop.stack.process.Refusal;

/**
 * The file by which a PostgreSQL server holds its data directory.
 *
 * @param data data directory
 */
record ServerLock(Path data) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The server of exactly this data directory, if it runs, whoever started it. */
    Optional<ProcessHandle> holder() throws IOException {
        return named().filter(found -> found.info().commandLine().orElse("").contains(data.toString()));
    }

    /**
     * After a restart of the machine the number in the file may be somebody else's; then it locks nothing. Before the
     * file is removed, nobody works in the directory any more: children of a killed server need a moment to notice.
     */
    void forgetStranger() throws IOException, InterruptedException {
        if (named().isEmpty() || holder().isPresent()) {
            return;
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (ProcessHandle.allProcesses().anyMatch(this::worksHere)) {
            if (Instant.now().isAfter(end)) {
                throw new Refusal("Processes of a killed PostgreSQL still work in " + data + "; try again later");
            }
            Thread.sleep(100);
        }
        Files.delete(file());
    }

    private Optional<ProcessHandle> named() throws IOException {
        if (!Files.exists(file())) {
            return Optional.empty();
        }
        String pid = Files.readString(file()).lines().findFirst().orElse("").strip();
        return pid.matches("\\d{1,9}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(data);
        } catch (IOException notOurs) {
            return false;
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
