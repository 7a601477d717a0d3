package vn.ocop.chassis.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Speaks with clamd over TCP: {@code zINSTREAM}, then pieces each behind its length in four bytes, then a length of zero;
 * the answer ends with a zero byte. Written here because the one library for it knows no time limits.
 */
final class Clamd {

    private static final Pattern ADDRESS = Pattern.compile("(?<host>[^\\s:]+|\\[[0-9A-Fa-f:]+]):(?<port>[0-9]{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (?<signature>.+) FOUND");
    private static final String TOO_LARGE = "INSTREAM size limit exceeded";
    private static final int LONGEST_ANSWER = 4_096;

    /** Closes what takes too long: the time limit of a socket holds for reading only. */
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "scan-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final String host;
    private final int port;
    private final Duration connectTimeout;
    private final Duration timeout;

    Clamd(String address, Duration connectTimeout, Duration timeout) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException("chassis.scan.address must be host:port");
        }
        this.host = parts.group("host");
        this.port = Integer.parseInt(parts.group("port"));
        this.connectTimeout = connectTimeout;
        this.timeout = timeout;
    }

    Verdict scan(FileParts parts) throws IOException {
        return talk(socket -> {
            try {
                send(parts, socket);
            } catch (IOException e) {
                // It may have had enough and said so before it hung up.
                return verdict(answer(socket.getInputStream()));
            }
            return verdict(answer(socket.getInputStream()));
        });
    }

    /** Whether it is there. */
    boolean answers() throws IOException {
        return talk(socket -> {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return answer(socket.getInputStream()).equals("PONG");
        });
    }

    private interface Talk<T> {
        T with(Socket socket) throws IOException;
    }

    private <T> T talk(Talk<T> talk) throws IOException {
        try (var socket = new Socket()) {
            var end = WATCH.schedule(() -> close(socket), timeout.toMillis(), TimeUnit.MILLISECONDS);
            try {
                socket.connect(new InetSocketAddress(host, port), (int) connectTimeout.toMillis());
                socket.setSoTimeout((int) timeout.toMillis());
                return talk.with(socket);
            } finally {
                end.cancel(false);
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // Then it is closed.
        }
    }

    private static void send(FileParts parts, Socket socket) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (var part = parts.next(); part != null; part = parts.next()) {
            if (part.length > 0) {
                out.writeInt(part.length);
                out.write(part);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        var text = new ByteArrayOutputStream();
        for (int octet = in.read(); octet > 0; octet = in.read()) {
            text.write(octet);
            if (text.size() > LONGEST_ANSWER) {
                throw new IOException("an endless answer");
            }
        }
        return text.toString(StandardCharsets.UTF_8).strip();
    }

    /** Anything but a clear word is none. */
    private static Verdict verdict(String answer) throws IOException {
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return Verdict.infected(found.group("signature"));
        }
        if (answer.startsWith(TOO_LARGE)) {
            return Verdict.TOO_LARGE;
        }
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        throw new IOException("it said «" + answer + "»");
    }
}
