package vn.ocop.stack.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.part.Running;
import vn.ocop.stack.process.Detached;
import vn.ocop.stack.process.Ports;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.process.Trace;

/**
 * Starts parts that do not run yet and remembers which, so that a start that fails half-way leaves nothing behind. An
 * interrupted start and the end it triggers run in two threads: after the end nothing new is started.
 */
final class Starter {

    private final Plan plan;
    private final Collection<Part> toEnd = new ArrayList<>();
    private boolean ended;

    Starter(Plan plan) {
        this.plan = plan;
    }

    /** Refuses before anything starts when a port belongs to somebody else. */
    void checkPorts() throws IOException {
        for (Part part : plan.all()) {
            Optional<Running> running = Running.find(plan.home(), part);
            if (running.isPresent() && running.get().port() != part.port()) {
                throw new Refusal(part.title() + " already runs on port "
                        + running.get().port() + ", not " + part.port() + "; run deploy/down first");
            }
            if (running.isEmpty()) {
                refuseTaken(part, part.port());
            }
        }
        if (Running.find(plan.home(), plan.kafka()).isEmpty()) {
            refuseTaken(plan.kafka(), plan.controllerPort());
        }
    }

    private static void refuseTaken(Part part, int port) {
        if (Ports.taken(port)) {
            throw new Refusal("Port " + port + " for " + part.title()
                    + " is already taken by another program; stop that program or choose another port with "
                    + part.variable());
        }
    }

    synchronized Running start(Part part, List<String> command, Map<String, String> environment) throws IOException {
        if (ended) {
            throw new Refusal("Interrupted");
        }
        Running running =
                new Running(Detached.start(command, environment, plan.home().log(part.name())), part.port());
        toEnd.add(part);
        running.keep(plan.home(), part);
        return running;
    }

    /** A PostgreSQL whose run file was lost still holds its data directory. */
    void adoptPostgres() throws IOException {
        Optional<ProcessHandle> process = plan.postgres().process();
        if (process.isPresent() && Running.find(plan.home(), plan.database()).isEmpty()) {
            new Running(Trace.of(process.get()), plan.database().port()).keep(plan.home(), plan.database());
        }
    }

    /** From now on the end of this command ends the given parts. */
    synchronized void answerFor(Collection<Part> parts) {
        toEnd.clear();
        toEnd.addAll(parts);
    }

    /** For the shutdown hook. */
    synchronized void end() {
        ended = true;
        try {
            new Stop(plan).parts(toEnd);
        } catch (IOException | RuntimeException untidy) {
            System.err.println("The stack did not end tidily: " + untidy.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
