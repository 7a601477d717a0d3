package vn.ocop.stack.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database of one service: its owner runs the migrations, its application user reads and writes rows and owns
 * nothing, and no user of another service can connect. Uses nothing but the JDBC driver.
 *
 * @param service {@code registry}, {@code assessment} …; small letters, digits and underscores
 * @param database name of the database
 * @param ownerPassword password of {@code <service>_owner}
 * @param appPassword password of {@code <service>_app}
 */
public record ServiceDatabase(String service, String database, String ownerPassword, String appPassword) {

    private static final long CREATION_LOCK = 20260701L;

    public ServiceDatabase {
        for (String name : new String[] {service, database}) {
            if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
                throw new IllegalArgumentException("not a database name: " + name);
            }
        }
    }

    public String owner() {
        return service + "_owner";
    }

    public String app() {
        return service + "_app";
    }

    /** Creates what is missing; several processes may do this at once. */
    public void create(int port, String superuserPassword) throws SQLException {
        try (Connection cluster = Connect.to(Connect.url(port, "postgres"), Postgres.SUPERUSER, superuserPassword);
                Statement sql = cluster.createStatement()) {
            sql.execute("SELECT pg_advisory_lock(" + CREATION_LOCK + ")");
            role(sql, owner(), ownerPassword);
            role(sql, app(), appPassword);
            if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                sql.execute("CREATE DATABASE " + database + " OWNER " + owner());
            }
            sql.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            sql.execute("GRANT CONNECT ON DATABASE " + database + " TO " + app());
        }
        grantRows(port, superuserPassword);
    }

    private void grantRows(int port, String superuserPassword) throws SQLException {
        String everything = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner();
        try (Connection inside = Connect.to(Connect.url(port, database), Postgres.SUPERUSER, superuserPassword);
                Statement sql = inside.createStatement()) {
            sql.execute(everything + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + app());
            sql.execute(everything + " GRANT USAGE ON SEQUENCES TO " + app());
        }
    }

    private static void role(Statement sql, String name, String password) throws SQLException {
        String verb = exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'") ? "ALTER" : "CREATE";
        sql.execute(verb + " ROLE " + name + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '"
                + password.replace("'", "''") + "'");
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            return row.next();
        }
    }
}
