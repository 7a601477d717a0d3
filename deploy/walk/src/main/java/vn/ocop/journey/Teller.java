package vn.ocop.journey;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells each step in one line: number, sentence, method and path, status. */
final class Teller {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{4}([0-9a-f]{8})");

    private final PrintStream out;
    private int steps;
    private int refusals;

    Teller(PrintStream out) {
        this.out = out;
    }

    /** For journeys nobody watches. */
    static Teller silent() {
        return new Teller(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    Reply tell(String sentence, Reply reply) {
        steps++;
        String code = reply.text("/code");
        boolean refusal = reply.status() >= 400;
        refusals += refusal ? 1 : 0;
        out.printf(
                Locale.ROOT,
                "%3d  %-68s  %-4s %-66s %d%s%n",
                steps,
                sentence,
                reply.ask().method(),
                shortened(reply.ask().path()),
                reply.status(),
                refusal ? " " + code : "");
        return reply;
    }

    int steps() {
        return steps;
    }

    int refusals() {
        return refusals;
    }

    /** Identifiers by their last eight digits: the line is for reading. */
    static String shortened(String path) {
        return ID.matcher(path).replaceAll("…$1");
    }
}
