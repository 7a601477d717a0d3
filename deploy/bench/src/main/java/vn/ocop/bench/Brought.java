package vn.ocop.bench;

/**
 * How rows came into a table.
 *
 * @param rows how many
 * @param seconds on the clock
 * @param processor seconds of processor time of service and PostgreSQL
 */
record Brought(long rows, double seconds, double processor) {

    double perSecond() {
        return rows / seconds;
    }

    /** Zero where the system does not tell processor time. */
    double microsPerRow() {
        return processor * 1e6 / rows;
    }

    /** How fast this was beside the other, on the clock. */
    double shareOf(Brought other) {
        return perSecond() / other.perSecond();
    }
}
