package vn.ocop.chassis.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Sends what stands in the outbox. One relay is active per service, whoever holds the advisory lock; it sleeps until a
 * commit wakes it and reads unpublished rows in order, never rows "after the last seen", because sequence numbers
 * become visible out of order. Sent twice after a crash, never not at all.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int WAKE_AT_LATEST_MILLIS = 1_000;
    /** The outbox grows and empties faster than statistics follow. */
    private static final String BY_ITS_INDEX =
            "set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off";

    private static final long LOCK = 0x6f7574626f78L;

    private final RelayConnections connections;
    private final Shipment shipment;
    private final Pace pace;
    private volatile boolean running;
    private Thread thread;

    Relay(RelayConnections connections, Shipment shipment, Pace pace) {
        this.connections = connections;
        this.shipment = shipment;
        this.pace = pace;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(10_000);
        shipment.close();
    }

    private void run() {
        var troubled = false;
        while (running) {
            try (var connection = connections.open()) {
                if (locked(connection)) {
                    troubled = false;
                    relay(connection);
                }
                pause(WAKE_AT_LATEST_MILLIS);
            } catch (SQLException | RuntimeException e) {
                if (!troubled && running) {
                    LOG.warnf("outbox relay waits: %s", e.getMessage());
                }
                troubled = true;
                pause(WAKE_AT_LATEST_MILLIS);
            }
        }
    }

    private void relay(Connection connection) throws SQLException {
        try (var session = connection.createStatement()) {
            session.execute("listen outbox");
            session.execute(BY_ITS_INDEX);
        }
        while (running) {
            if (shipment.send(connection) < Shipment.BATCH) {
                connection.unwrap(PGConnection.class).getNotifications(WAKE_AT_LATEST_MILLIS);
            } else if (pace.isEasy()) {
                pause(Pace.PAUSE_MILLIS);
            }
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            var result = statement.executeQuery();
            return result.next() && result.getBoolean(1);
        }
    }

    private void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
