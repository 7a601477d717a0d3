package vn.ocop.stack.load;

import java.io.PrintStream;
import java.util.Locale;

/** Shows how far an import is: one line that is drawn again on a terminal, a line per change of state elsewhere. */
final class Progress {

    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean terminal;
    private final String name;
    private final long expected;
    private final long beganNanos = System.nanoTime();
    private String shown = "";

    Progress(PrintStream out, boolean terminal, Upload upload) {
        this.out = out;
        this.terminal = terminal;
        this.name = upload.name();
        this.expected = upload.records();
    }

    /** The script that started us knows whether a person watches. */
    static boolean onTerminal() {
        return Boolean.getBoolean("ocop.terminal");
    }

    void show(Job job) {
        if (terminal) {
            out.print("\r" + line(job) + "\u001b[K" + (job.ended() ? "\n" : ""));
            out.flush();
        } else if (job.ended() || !shown.equals(job.state())) {
            out.println(line(job));
        }
        shown = job.state();
    }

    private String line(Job job) {
        double seconds = (System.nanoTime() - beganNanos) / 1e9;
        long treated = job.accepted() + job.rejected();
        return String.format(
                Locale.ROOT,
                "  %-24s %s %d%s %-10s %.1f s",
                name,
                bar(treated, job.ended() ? Math.max(1, treated) : expected),
                treated,
                after(job),
                job.state(),
                seconds);
    }

    private String after(Job job) {
        String rejected = job.rejected() > 0 ? ", " + job.rejected() + " rejected" : "";
        return (job.ended() || expected == 0 ? " records" : " of about " + expected) + rejected;
    }

    static String bar(long treated, long all) {
        int full = all <= 0 ? 0 : (int) Math.min(WIDTH, treated * WIDTH / all);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }
}
