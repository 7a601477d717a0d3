package vn.ocop.stack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import vn.ocop.stack.process.Refusal;

/** Connections to the loopback server; uses nothing but the JDBC driver. */
public final class Connect {

    private static final String WRONG_PASSWORD = "28P01";

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

    /** False while the server does not listen or still starts; a wrong password will not get better by waiting. */
    public static boolean answers(String url, String user, String password) {
        try (Connection connection = to(url, user, password)) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            if (WRONG_PASSWORD.equals(refused.getSQLState())) {
                throw new Refusal("PostgreSQL at " + url + " does not accept the kept password of " + user, refused);
            }
            return false;
        }
    }
}
