package vn.ocop.stack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.ocop.stack.process.Files600;
import vn.ocop.stack.process.Trace;

/**
 * A part that was started: its process and the port it was given, kept in a file.
 *
 * @param trace the process
 * @param port the port it was given then
 */
public record Running(Trace trace, int port) {

    /** Empty when it was never started, was stopped, or died. */
    public static Optional<Running> find(Home home, Part part) throws IOException {
        Path file = home.runFile(part.name());
        return Files.exists(file)
                ? parse(Files.readString(file)).filter(found -> found.trace.alive())
                : Optional.empty();
    }

    static Optional<Running> parse(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length != 3 || !words[2].matches("\\d{1,5}")) {
            return Optional.empty();
        }
        return Trace.parse(words[0] + " " + words[1]).map(trace -> new Running(trace, Integer.parseInt(words[2])));
    }

    public String line() {
        return trace.line() + " " + port + "\n";
    }

    public void keep(Home home, Part part) throws IOException {
        Files600.write(home.runFile(part.name()), line());
    }

    public static void forget(Home home, Part part) throws IOException {
        Files.deleteIfExists(home.runFile(part.name()));
    }
}
