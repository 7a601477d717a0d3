package vn.ocop.chassis.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what this service has said, for readers who hear no topics. It is called by the one active relay, with the facts
 * the broker has taken, in the order they were said and in the transaction that marks them as sent: what is kept is
 * exactly what was sent. A fact may come again when an operator has it sent again.
 */
public interface Shelf {

    /** A fact of this service as it left. */
    record Sent(UUID id, String type, UUID subject, long sequence, Instant saidAt, boolean tombstone, String body) {}

    /** Must not commit; whatever it throws undoes the marks, too. */
    void keep(Connection connection, List<Sent> facts) throws SQLException;
}
