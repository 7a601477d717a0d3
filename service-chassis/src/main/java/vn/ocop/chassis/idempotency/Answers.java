package vn.ocop.chassis.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.Session;

/** The kept answers. All of it happens in the transaction of the command. */
@ApplicationScoped
class Answers {

    /** Who asked what under which key. */
    record Asked(String client, Command command, String key) {}

    /** What was answered; {@code headers} and {@code body} are JSON text, body is null where there was none. */
    record Kept(String fingerprint, int status, String headers, String body) {}

    private final Session db;
    private final Clock clock;

    Answers(Session db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** True for the first; a second one waits here until the first has ended, at most the lock timeout. */
    boolean claim(Asked asked, boolean forEver) {
        return db.createNativeMutationQuery("""
                                insert into idempotency_record (client, operation, key, fingerprint, for_ever, created_at)
                                values (:client, :operation, :key, :fingerprint, :forEver, :now)
                                on conflict do nothing""")
                        .setParameter("client", asked.client())
                        .setParameter("operation", asked.command().operation())
                        .setParameter("key", asked.key())
                        .setParameter("fingerprint", asked.command().fingerprint())
                        .setParameter("forEver", forEver)
                        .setParameter("now", Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    Optional<Kept> kept(Asked asked) {
        return db.createNativeQuery("""
                        select fingerprint, status, headers, body from idempotency_record
                        where client = :client and operation = :operation and key = :key""", Object[].class)
                .setParameter("client", asked.client())
                .setParameter("operation", asked.command().operation())
                .setParameter("key", asked.key())
                .getResultStream()
                .map(row -> new Kept((String) row[0], (Integer) row[1], (String) row[2], (String) row[3]))
                .findFirst();
    }

    void keep(Asked asked, Kept answer) {
        db.createNativeMutationQuery("""
                        update idempotency_record set status = :status, headers = :headers, body = cast(:body as text)
                        where client = :client and operation = :operation and key = :key""")
                .setParameter("status", answer.status())
                .setParameter("headers", answer.headers())
                .setParameter("body", answer.body())
                .setParameter("client", asked.client())
                .setParameter("operation", asked.command().operation())
                .setParameter("key", asked.key())
                .executeUpdate();
    }

    int forget(java.time.Duration olderThan) {
        return db.createNativeMutationQuery("delete from idempotency_record where not for_ever and created_at < :then")
                .setParameter("then", Timestamp.from(clock.instant().minus(olderThan)))
                .executeUpdate();
    }
}
