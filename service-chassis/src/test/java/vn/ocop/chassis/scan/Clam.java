package vn.ocop.chassis.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A server that speaks clamd's documented protocol, in several moods. */
final class Clam implements AutoCloseable {

    /** The test file that every scanner knows; written in two pieces, so that this source is none. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    static final int LIMIT = 500_000;

    /** How it behaves. */
    enum Mood {
        WELL,
        /** Takes everything and never answers. */
        SILENT,
        /** Does not even read. */
        DEAF,
        BROKEN,
        HANGS_UP
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Supplier<Mood> mood;

    Clam(Supplier<Mood> mood) throws IOException {
        this.mood = mood;
        var thread = new Thread(this::serve, "clam");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                var thread = new Thread(() -> talk(socket), "clam-talk");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            switch (mood.get()) {
                case HANGS_UP -> {}
                case DEAF -> Thread.sleep(60_000);
                case SILENT -> {
                    answer(socket);
                    Thread.sleep(60_000);
                }
                case BROKEN ->
                    say(socket, answer(socket).equals("PONG") ? "WHAT" : "stream: Can't allocate memory ERROR");
                case WELL -> say(socket, answer(socket));
            }
        } catch (IOException | InterruptedException e) {
            // The other side has had enough.
        }
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write((text + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private static String answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new StringBuilder();
        for (int octet = in.read(); octet > 0; octet = in.read()) {
            command.append((char) octet);
        }
        if (command.toString().equals("zPING")) {
            return "PONG";
        }
        var stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            stream.write(in.readNBytes(length));
            if (stream.size() > LIMIT) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        var found = stream.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        return found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
