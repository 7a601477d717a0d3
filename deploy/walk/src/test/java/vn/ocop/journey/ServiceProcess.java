package vn.ocop.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One packaged service as a process of its own, which ends with these tests at the latest. */
final class ServiceProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path jar;
    private final Map<String, String> environment;
    private final URI address;
    private final Path log;
    private Process process;
    private boolean over;

    ServiceProcess(Path jar, Map<String, String> environment, URI address, Path log) {
        this.jar = jar;
        this.environment = environment;
        this.address = address;
        this.log = log;
    }

    synchronized void start() {
        if (over) {
            return;
        }
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: run mvn verify, with -am when one module is chosen");
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** As a power cut does it: nothing can be tidied up. */
    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** From now on nothing starts any more. */
    synchronized void endForGood() {
        over = true;
        kill();
    }

    void awaitReady(Wire wire) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!ready(wire)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The service of " + jar + " is not ready; see " + log + lastLines());
            }
            Patience.pause(200);
        }
    }

    private boolean ready(Wire wire) {
        try {
            return wire.send(address, "", Ask.get("/q/health/ready")).status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** What it has logged so far, a JSON object per line. */
    List<String> lines() {
        try {
            return Files.readAllLines(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException unreadable) {
            return "";
        }
    }
}
