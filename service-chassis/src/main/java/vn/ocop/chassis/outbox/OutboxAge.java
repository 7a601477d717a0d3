package vn.ocop.chassis.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells how long the oldest unsent fact has waited, and drops what was sent more than 35 days ago. */
@ApplicationScoped
class OutboxAge {

    private static final String OLDEST =
            "select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox where published_at is null";
    private static final String DROP = """
            delete from outbox where seq in (
                select seq from outbox where published_at < now() - interval '35 days' order by seq limit 1000)""";

    private final DataSource database;
    private volatile double seconds;

    OutboxAge(DataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        Gauge.builder("outbox.oldest.age", () -> seconds)
                .baseUnit("seconds")
                .description("Age of the oldest fact that was not sent yet")
                .register(metrics);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OLDEST);
                var result = statement.executeQuery()) {
            seconds = result.next() ? result.getDouble(1) : 0;
        }
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void dropOld() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DROP)) {
            while (statement.executeUpdate() == 1_000) {
                Thread.onSpinWait();
            }
        }
    }
}
