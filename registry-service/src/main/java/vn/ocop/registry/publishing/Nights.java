package vn.ocop.registry.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Who makes the files of a day: of all instances the one that holds its lease. */
@ApplicationScoped
class Nights {

    private static final String TAKE = """
            insert into open_data_night (day, lease_owner, lease_until, attempts)
            values (?, ?, now() + make_interval(secs => ?), 1)
            on conflict (day) do update
            set lease_owner = excluded.lease_owner, lease_until = excluded.lease_until,
                attempts = open_data_night.attempts + 1
            where open_data_night.made_at is null and open_data_night.lease_until < now()""";

    private static final String MADE =
            "update open_data_night set made_at = ? where day = ? and lease_owner = ? and made_at is null";

    private static final String WAIT = """
            update open_data_night set lease_until = now() + make_interval(secs => ?)
            where day = ? and lease_owner = ? and made_at is null""";

    private final DataSource database;

    Nights(DataSource database) {
        this.database = database;
    }

    /** False when the files of the day are made already or are being made by another. */
    boolean take(LocalDate day, String owner, Duration lease) throws SQLException {
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, day);
            take.setString(2, owner);
            take.setLong(3, lease.toSeconds());
            return take.executeUpdate() == 1;
        }
    }

    /** In the transaction of the files. */
    void made(LocalDate day, String owner, Instant now, Connection connection) throws SQLException {
        try (var made = connection.prepareStatement(MADE)) {
            made.setTimestamp(1, Timestamp.from(now));
            made.setObject(2, day);
            made.setString(3, owner);
            if (made.executeUpdate() == 0) {
                throw new SQLException("the files of " + day + " are being made by another instance");
            }
        }
    }

    /** It came to nothing; from then on anybody may try again. */
    void giveBack(LocalDate day, String owner, Duration wait) throws SQLException {
        try (var connection = database.getConnection();
                var back = connection.prepareStatement(WAIT)) {
            back.setLong(1, wait.toSeconds());
            back.setObject(2, day);
            back.setString(3, owner);
            back.executeUpdate();
        }
    }
}
