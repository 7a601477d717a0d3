package vn.ocop.stack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

/** Connections to the loopback server; uses nothing but the JDBC driver. */
public final class Connect {

    private Connect() {}

    public static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public static Connection to(String url, String user, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url, login);
    }

    /** True as soon as the server lets the user in, false when it has not within the time. */
    public static boolean within(Duration patience, String url, String user, String password)
            throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (true) {
            try (Connection connection = to(url, user, password)) {
                return connection.isValid(5);
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(end)) {
                    return false;
                }
                Thread.sleep(100);
            }
        }
    }
}
