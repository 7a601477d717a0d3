package vn.ocop.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jboss.logging.Logger;
import vn.ocop.chassis.access.Caller;

/**
 * One line in the log for every entry of the audit, when its transaction is committed and not before. It tells what was
 * done to which thing and by what kind of caller; who it was stands in the audit under the number the line names, so
 * that no log holds a person. The trace is in the line's {@code mdc}.
 */
@ApplicationScoped
class DecisionLog {

    private static final Logger LOG = Logger.getLogger(DecisionLog.class);

    private final TransactionSynchronizationRegistry transaction;
    private final Caller caller;

    DecisionLog(TransactionSynchronizationRegistry transaction, Caller caller) {
        this.transaction = transaction;
        this.caller = caller;
    }

    void tellAfterCommit(Entry entry) {
        var line = "%s %s %s by %s, audit entry %d"
                .formatted(
                        entry.action(),
                        entry.subjectType(),
                        entry.subjectId(),
                        caller.kind().word(),
                        entry.seq());
        transaction.registerInterposedSynchronization(new AfterCommit(line));
    }

    private record AfterCommit(String line) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Only what became true is told.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                LOG.info(line);
            }
        }
    }
}
