package vn.ocop.stack.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import vn.ocop.stack.kafka.QuietLog;
import vn.ocop.stack.load.Sample;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.part.Running;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.token.Mint;

/** {@code deploy/up}: starts what is missing, loads the sample, tells where everything is. */
public final class Up {

    private final UpOptions options;
    private final Plan plan = Plan.of(System.getenv());
    private final Starter starter = new Starter(plan);
    private final Readiness readiness = new Readiness(plan.home());
    private final Servers servers = new Servers(plan, starter, readiness);
    private final Services services = new Services(plan, starter, readiness);

    private Up(UpOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            QuietLog.apply();
            new Up(UpOptions.parse(List.of(arguments))).run();
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (IOException | SQLException broken) {
            System.err.println("The stack cannot start: " + broken);
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        Runtime.getRuntime().addShutdownHook(new Thread(starter::end));
        Lock lock = Lock.take(plan.home());
        try {
            start();
            starter.answerFor(options.detach() ? List.of() : plan.all());
        } finally {
            lock.close();
        }
        if (!options.detach()) {
            System.out.println("Ctrl-C stops everything; the data stay.");
            stayWhileAnythingRuns();
        }
    }

    private void start() throws IOException, InterruptedException, SQLException {
        prepare();
        Vault vault = Vault.open(plan.home(), plan.postgres().initialised());
        System.out.println("Starting in " + plan.home().local());
        servers.start(vault);
        System.out.println("  ready    PostgreSQL, Kafka");
        services.start(vault);
        double secondsUntilReady = secondsSinceStart();
        Mint mint = new Mint(vault.key(), Clock.systemUTC());
        new Sample(plan.services(), mint, plan.home().loaded(), System.out).load(options.sample());
        new Report(plan, mint).print(secondsUntilReady, secondsSinceStart() - secondsUntilReady);
    }

    private void prepare() throws IOException, InterruptedException {
        services.checkBuilt();
        starter.adoptPostgres();
        starter.checkPorts();
        if (options.fresh()) {
            new Stop(plan).parts(plan.all());
            plan.home().discardData();
        }
        servers.checkData();
        new Stop(plan).parts(services.olderThanTheirJars());
    }

    private void stayWhileAnythingRuns() throws IOException, InterruptedException {
        boolean runs = true;
        while (runs) {
            Thread.sleep(1000);
            runs = false;
            for (Part part : plan.all()) {
                runs |= Running.find(plan.home(), part).isPresent();
            }
        }
    }

    private static double secondsSinceStart() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    }
}
