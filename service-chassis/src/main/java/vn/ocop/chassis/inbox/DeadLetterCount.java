package vn.ocop.chassis.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The number of dead letters that wait for a person. */
@ApplicationScoped
class DeadLetterCount {

    private final DataSource database;
    private volatile double waiting;

    DeadLetterCount(DataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        Gauge.builder("inbox.dead.letters", () -> waiting)
                .description("Facts that could not be applied and wait for a person")
                .register(metrics);
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select count(*) from dead_letter where state = 'WAITING'");
                var result = statement.executeQuery()) {
            waiting = result.next() ? result.getDouble(1) : 0;
        }
    }
}
