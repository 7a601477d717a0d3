package vn.ocop.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints figures and targets. */
record Report(PrintStream out) {

    void head(Options options) {
        line(
                "Open loop: %d requests begin each second whatever became of those before; times count from the moment"
                        + " meant (no coordinated omission).",
                options.rate());
        line(
                "Each operation: %d s of warm-up, %d s measured, %d clients on one connection each; PostgreSQL and the"
                        + " service as deploy/up starts them; facts are out before it begins.",
                options.warmUp(), options.seconds(), options.connections());
        line(
                "Processors: %d; load average at the beginning: %.1f",
                Runtime.getRuntime().availableProcessors(), Cpu.loadAverage());
    }

    void size(int products) {
        line("");
        line("%,d products", products);
    }

    void came(String what, Brought brought) {
        line(
                "  %-26s %,9d rows in %6.1f s: %,8.0f rows/s, %,6.0f µs of processor time a row",
                what, brought.rows(), brought.seconds(), brought.perSecond(), brought.microsPerRow());
    }

    void heading() {
        line(
                "  %-14s %9s %8s %8s %8s %6s %5s %15s %15s %9s",
                "",
                "requests/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "failed",
                "SQL",
                "service CPU ms",
                "database CPU ms",
                "strangers");
    }

    void figure(Figure f) {
        line(
                "  %-14s %9.1f %8.1f %8.1f %8.1f %6d %5.2f %15.2f %15.2f %5.1f CPU",
                f.name(),
                f.perSecond(),
                f.p50(),
                f.p95(),
                f.p99(),
                f.failed(),
                f.statements(),
                f.service(),
                f.database(),
                f.foreign());
    }

    void exported(double rowsPerSecond) {
        line("  %-26s %,8.0f rows/s", "  the whole list as CSV", rowsPerSecond);
    }

    void targets(List<Target> targets) {
        line("");
        for (Target target : targets) {
            line("  %-11s  %s: %s", target.reached() ? "reached" : "NOT REACHED", target.promise(), target.found());
        }
        line("");
        line(
                "Load average at the end: %.1f. Cost is processor time per request of service and PostgreSQL together;"
                        + " where strangers kept processors busy, the times on the clock are theirs too.",
                Cpu.loadAverage());
    }

    private void line(String pattern, Object... values) {
        out.printf(Locale.ROOT, pattern + "%n", values);
    }
}
