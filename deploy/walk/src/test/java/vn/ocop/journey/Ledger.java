package vn.ocop.journey;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.stack.postgres.Connect;

/**
 * The rows of one service, read past the service.
 *
 * @param url of its database
 * @param password of the superuser
 */
record Ledger(String url, String password) {

    /** Facts said so far, by id. */
    Set<String> said() {
        return column("select id::text from outbox where topic like '%.events%'");
    }

    /** Facts whose effect is in the tables, by id. */
    Set<String> heard() {
        return column("select fact_id::text from inbox");
    }

    Set<String> deadLetters() {
        return column("select detail from dead_letter");
    }

    private Set<String> column(String query) {
        try (Connection connection = Connect.to(url, "postgres", password);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            Set<String> found = new TreeSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(query, broken);
        }
    }
}
