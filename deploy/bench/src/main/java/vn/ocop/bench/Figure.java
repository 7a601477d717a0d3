package vn.ocop.bench;

/**
 * What was measured of one operation.
 *
 * @param name of the operation
 * @param asked requests per second that were meant
 * @param perSecond requests per second that were answered
 * @param p50 milliseconds that half of them needed at most
 * @param p95 of 95 in a hundred
 * @param p99 of 99 in a hundred
 * @param failed answers that were not 200
 * @param statements SQL statements per request
 * @param service processor milliseconds of the service per request
 * @param database processor milliseconds of PostgreSQL per request
 * @param foreign processors that strangers kept busy meanwhile
 */
record Figure(
        String name,
        int asked,
        double perSecond,
        double p50,
        double p95,
        double p99,
        long failed,
        double statements,
        double service,
        double database,
        double foreign) {

    static Figure of(String name, int asked, Load.Outcome outcome, double statements, Used used) {
        double requests = outcome.times().getTotalCount();
        return new Figure(
                name,
                asked,
                outcome.perSecond(),
                outcome.millis(50),
                outcome.millis(95),
                outcome.millis(99),
                outcome.failed(),
                statements,
                used.service() * 1000 / requests,
                used.database() * 1000 / requests,
                used.foreign() / outcome.seconds());
    }

    /** Processor milliseconds per request where the system tells them, else the time on the clock. */
    double cost() {
        return service + database > 0 ? service + database : p50;
    }
}
