package vn.ocop.chassis.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The W3C trace of the work at hand. It enters with an HTTP request or a fact, stands in every log line and problem
 * document, and leaves with every fact said.
 *
 * @param traceId 32 hexadecimal digits, the same along the whole way
 * @param spanId 16 hexadecimal digits, new at every hop
 */
public record Trace(String traceId, String spanId) {

    private static final Pattern PARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String TRACE_ID = "traceId";
    private static final String SPAN_ID = "spanId";

    /** Goes on with the trace of a {@code traceparent} header, or begins a new one when it is absent or malformed. */
    public static Trace after(String traceparent) {
        var match = PARENT.matcher(traceparent == null ? "" : traceparent);
        var goesOn = match.matches() && !match.group(1).equals("0".repeat(32));
        return new Trace(goesOn ? match.group(1) : hex(16), hex(8));
    }

    public static Optional<Trace> current() {
        var id = MDC.get(TRACE_ID);
        var span = MDC.get(SPAN_ID);
        return id == null || span == null ? Optional.empty() : Optional.of(new Trace(id.toString(), span.toString()));
    }

    public void enter() {
        MDC.put(TRACE_ID, traceId);
        MDC.put(SPAN_ID, spanId);
    }

    public static void leave() {
        MDC.remove(TRACE_ID);
        MDC.remove(SPAN_ID);
    }

    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    private static String hex(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
