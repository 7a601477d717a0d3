package vn.ocop.stack.launch;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.part.Running;
import vn.ocop.stack.process.Memory;
import vn.ocop.stack.process.Ports;
import vn.ocop.stack.process.Refusal;

/** {@code deploy/status}: what runs; exit 0 when all of it is ready, 1 otherwise. */
public final class Status {

    private final Plan plan;
    private final Readiness readiness;

    private Status(Plan plan) {
        this.plan = plan;
        this.readiness = new Readiness(plan.home());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            System.exit(new Status(Plan.of(System.getenv())).print() ? 0 : 1);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private boolean print() throws IOException, InterruptedException {
        boolean all = true;
        long kilobytes = 0;
        System.out.printf("%-24s %-8s %6s %8s %9s%n", "PART", "STATE", "PORT", "PID", "PSS");
        for (Part part : plan.all()) {
            Optional<Running> running = Running.find(plan.home(), part);
            boolean ready = running.isPresent() && answers(part, running.get());
            long pss = running.flatMap(found -> found.trace().process())
                    .map(Memory::pssKilobytes)
                    .orElse(0L);
            row(part, running, ready, pss);
            all &= ready;
            kilobytes += pss;
        }
        System.out.printf(Locale.ROOT, "%d MB together%n", kilobytes / 1024);
        return all;
    }

    private boolean answers(Part part, Running running) throws InterruptedException {
        return part.module().isEmpty() ? Ports.taken(running.port()) : readiness.ready(part);
    }

    private static void row(Part part, Optional<Running> running, boolean ready, long pss) {
        String state = ready ? "ready" : running.isPresent() ? "starting" : "down";
        System.out.printf(
                "%-24s %-8s %6d %8s %6d MB%n",
                part.title(),
                state,
                running.map(Running::port).orElse(part.port()),
                running.map(found -> Long.toString(found.trace().pid())).orElse("-"),
                pss / 1024);
    }
}
