package vn.ocop.chassis.testing;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A TCP proxy on the loopback address; while its switch, a file, is there it resets every connection and takes no new one. */
final class Wire implements Closeable {

    private final String host;
    private final int target;
    private final Path cut;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Wire(String host, int target, Path cut) throws IOException {
        this.host = host;
        this.target = target;
        this.cut = cut;
        door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        start("wire", this::accept);
        start("wire-cutter", this::watch);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                if (Files.exists(cut)) {
                    reset(client);
                    continue;
                }
                var server = new Socket(host, target);
                open.add(client);
                open.add(server);
                start("wire-out", () -> pump(client, server));
                start("wire-in", () -> pump(server, client));
            } catch (IOException e) {
                if (!door.isClosed() && !Files.exists(cut)) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void watch() {
        while (!door.isClosed()) {
            if (Files.exists(cut)) {
                open.forEach(Wire::reset);
                open.clear();
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            reset(to);
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            return;
        }
    }

    private static void start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
