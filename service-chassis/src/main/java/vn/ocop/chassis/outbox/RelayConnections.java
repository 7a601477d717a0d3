package vn.ocop.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The relay's own connection: LISTEN and the advisory lock belong to a session, which a pool would hand around. */
@ApplicationScoped
class RelayConnections {

    private final String url;
    private final Properties login = new Properties();

    RelayConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "3");
        login.setProperty("socketTimeout", "15");
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("ApplicationName", "outbox-relay");
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, login);
    }
}
