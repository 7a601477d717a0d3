package vn.ocop.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.part.Running;
import vn.ocop.stack.process.Detached;

/**
 * Ends parts in the one good order: services, then Kafka, then PostgreSQL. A consumer whose broker is gone hangs, and
 * a service whose database is gone cannot finish what it has begun.
 *
 * @param plan what runs where
 */
record Stop(Plan plan) {

    private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(30);
    private static final Duration KAFKA_PATIENCE = Duration.ofSeconds(40);

    /** Ends those of the given parts that run; returns how many ran. */
    int parts(Collection<Part> parts) throws IOException, InterruptedException {
        int ended = 0;
        for (Part service : plan.services()) {
            if (parts.contains(service)) {
                ask(service);
            }
        }
        for (Part service : plan.services()) {
            ended += parts.contains(service) && stopped(service, SERVICE_PATIENCE) ? 1 : 0;
        }
        ended += parts.contains(plan.kafka()) && stopped(plan.kafka(), KAFKA_PATIENCE) ? 1 : 0;
        ended += parts.contains(plan.database()) && postgresStopped() ? 1 : 0;
        return ended;
    }

    private void ask(Part part) throws IOException {
        Running.find(plan.home(), part)
                .flatMap(running -> running.trace().process())
                .ifPresent(ProcessHandle::destroy);
    }

    /** The run file tells what ran, also when the process is quicker than we are. */
    private boolean stopped(Part part, Duration patience) throws IOException, InterruptedException {
        Optional<Running> running = Running.find(plan.home(), part);
        if (running.isPresent()) {
            Detached.stop(running.get().trace(), patience);
        }
        return forgotten(part);
    }

    private boolean postgresStopped() throws IOException, InterruptedException {
        if (Files.isDirectory(plan.home().postgresPrograms())
                && plan.postgres().process().isPresent()) {
            plan.postgres().stop();
        }
        return stopped(plan.database(), KAFKA_PATIENCE);
    }

    private boolean forgotten(Part part) throws IOException {
        boolean ran = Files.exists(plan.home().runFile(part.name()));
        Running.forget(plan.home(), part);
        if (ran) {
            System.out.println("  stopped  " + part.title());
        }
        return ran;
    }
}
