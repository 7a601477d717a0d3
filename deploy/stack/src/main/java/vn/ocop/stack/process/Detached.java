package vn.ocop.stack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Processes that outlive the command that started them: in a session of their own, writing to a file. */
public final class Detached {

    private Detached() {}

    /**
     * Starts the command with the given additions to the environment; secrets travel there, never among the
     * arguments that every user of the machine can see. The log of the run before is kept once.
     */
    public static Trace start(List<String> command, Map<String, String> environment, Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> words =
                new ArrayList<>(Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("setsid") : List.of());
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return Trace.of(builder.start().toHandle());
    }

    /** Asks the process to end and insists after the given time; returns when it is gone. */
    public static void stop(Trace trace, Duration patience) throws InterruptedException {
        trace.process().ifPresent(ProcessHandle::destroy);
        if (!goneWithin(trace, patience)) {
            trace.process().ifPresent(ProcessHandle::destroyForcibly);
            goneWithin(trace, Duration.ofSeconds(10));
        }
    }

    private static boolean goneWithin(Trace trace, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (trace.alive()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
