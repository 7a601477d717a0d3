package vn.ocop.bench;

/**
 * Processor seconds.
 *
 * @param service the registry's process
 * @param database PostgreSQL with all its processes
 * @param ours everything that belongs to this measurement, the clients too
 * @param machine all processes of the machine
 */
record Used(double service, double database, double ours, double machine) {

    Used since(Used before) {
        return new Used(
                service - before.service, database - before.database, ours - before.ours, machine - before.machine);
    }

    double server() {
        return service + database;
    }

    /** What strangers took meanwhile. */
    double foreign() {
        return Math.max(0, machine - ours);
    }
}
