package vn.ocop.funding.signing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.chronicle.Chronicle;
import vn.ocop.funding.estimate.Estimates;
import vn.ocop.funding.payout.Payout;
import vn.ocop.funding.payout.PayoutState.Step;
import vn.ocop.funding.payout.Payouts;

/**
 * A reservation does not cross the end of its fiscal year (Law 89/2025/QH15, Art. 66): what was approved and not
 * instructed is released and submitted anew, with an audit entry each. An order the Treasury has already keeps its
 * reservation until it is answered. It may be stopped anywhere, run again or run twice at once: it asks only for what is
 * still reserved, a batch to a transaction.
 */
@ApplicationScoped
class YearEnd {

    private static final Logger LOG = Logger.getLogger(YearEnd.class);
    private static final int BATCH = 50;
    private static final int SKIP_LOCKED = -2;

    private final Payouts payouts;
    private final Estimates estimates;
    private final Chronicle chronicle;
    private final Caller caller;
    private final Clock clock;
    private final MonthDay lapsesOn;

    YearEnd(
            Payouts payouts,
            Estimates estimates,
            Chronicle chronicle,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "funding.year-end.lapses-on") String lapsesOn) {
        this.payouts = payouts;
        this.estimates = estimates;
        this.chronicle = chronicle;
        this.caller = caller;
        this.clock = clock;
        this.lapsesOn = MonthDay.parse("--" + lapsesOn);
    }

    @Scheduled(
            every = "{funding.year-end.every}",
            delayed = "{funding.year-end.delayed}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyNowAndThen() {
        var lapsed = lapseAll(Legal.today(clock));
        if (lapsed > 0) {
            LOG.infof("%d reservations of ended fiscal years lapsed", lapsed);
        }
    }

    /** The first fiscal year whose reservations stand on that day. */
    int firstStanding(LocalDate today) {
        var year = today.getYear();
        return today.isBefore(lapsesOn.atYear(year)) ? year - 1 : year;
    }

    /** @return how many lapsed */
    @ActivateRequestContext
    int lapseAll(LocalDate today) {
        var year = firstStanding(today);
        var lapsed = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> lapseSome(year));
            lapsed += batch;
        } while (batch == BATCH);
        return lapsed;
    }

    /** What an officer holds at this moment is left to the next run. */
    private int lapseSome(int year) {
        var reserved = payouts.find("state = APPROVED and fiscalYear < ?1 order by createdAt, id", year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, BATCH)
                .list();
        reserved.forEach(this::lapse);
        return reserved.size();
    }

    private void lapse(Payout payout) {
        var why = "Hết năm ngân sách " + payout.line().fiscalYear() + ", phần dự toán đã giữ bị hủy";
        chronicle.turn(
                payout,
                new Chronicle.Turn(
                        Step.LAPSE,
                        caller.subject(),
                        one -> one.lapse(why),
                        one -> estimates.release(one.line().estimateId(), DecidePayout.share(one))));
    }
}
