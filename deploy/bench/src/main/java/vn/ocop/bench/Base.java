package vn.ocop.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.ocop.stack.process.Refusal;

/** What is read and done in the registry's database beside the service: nothing of it is measured but the COPY. */
final class Base implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30 * 60_000;

    private final Connection connection;

    Base(Connection connection) {
        this.connection = connection;
    }

    /** A product as it is in the register. */
    record Made(String code, String name, String producer, String commune, String communeName) {}

    /** Some products, spread over all of them. */
    List<Made> some(int most) throws SQLException {
        List<Made> some = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("""
                        select p.code, p.name, r.name, p.commune_code, c.full_name from product p
                        join producer r on r.id = p.producer_id join commune c on c.id = p.commune_id
                        order by md5(p.code) limit""" + " " + most)) {
            while (rows.next()) {
                some.add(new Made(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
        return some;
    }

    /** Until every fact is out; then the statistics are brought up to date, as autovacuum does within a minute. */
    void settle() throws SQLException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (number("select count(*) from (select 1 from outbox where published_at is null limit 1) o") > 0) {
            if (System.currentTimeMillis() > end) {
                throw new Refusal("The facts of the imports did not go out");
            }
            Thread.sleep(500);
        }
        run("vacuum (analyze)");
        run("checkpoint");
    }

    void forgetStatements() throws SQLException {
        run("select pg_stat_statements_reset()");
    }

    /**
     * How many statements one request needed. Counted are those that came at least once for every second request, so
     * what the service does beside (leases, schedules) stays out.
     */
    double statementsPer(int requests) throws SQLException {
        return number("""
                select coalesce(sum(calls), 0) from pg_stat_statements
                where userid = 'registry_app'::regrole and calls * 2 >=""" + " " + requests) / (double) requests;
    }

    void keepProducts(Path file) throws SQLException, IOException {
        try (Writer text = Files.newBufferedWriter(file)) {
            copies().copyOut("copy product to stdout", text);
        }
    }

    /**
     * Empties the table, with whatever rests on it.
     *
     * @param withTriggers whether our own triggers will fire as they did in the import
     */
    void emptyProducts(boolean withTriggers) throws SQLException {
        run("truncate product cascade");
        run("alter table product " + (withTriggers ? "enable" : "disable") + " trigger user");
        run("checkpoint");
    }

    /** PostgreSQL's own COPY of the same rows into the same table with all its keys and indexes, until committed. */
    Fill.Pace copied(Path file) throws SQLException, IOException {
        connection.setAutoCommit(false);
        long began = System.nanoTime();
        long rows;
        try (Reader text = Files.newBufferedReader(file)) {
            rows = copies().copyIn("copy product from stdin", text);
        }
        connection.commit();
        double seconds = (System.nanoTime() - began) / 1e9;
        connection.setAutoCommit(true);
        return new Fill.Pace(rows, seconds);
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private long number(String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
