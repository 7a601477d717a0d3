package vn.ocop.chassis.scan;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The virus scanner, where one is set up. */
@ApplicationScoped
public class Scanner {

    private static final Logger LOG = Logger.getLogger(Scanner.class);
    private static final Duration PATIENCE_OF_PING = Duration.ofSeconds(5);

    private final ScanSettings settings;
    private final MeterRegistry meters;
    private final Clamd clamd;
    private final Clamd ping;
    private volatile String trouble;

    Scanner(ScanSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
        this.clamd = settings.address()
                .map(address -> new Clamd(address, settings.connectTimeout(), settings.timeout()))
                .orElse(null);
        this.ping = settings.address()
                .map(address -> new Clamd(address, settings.connectTimeout(), PATIENCE_OF_PING))
                .orElse(null);
    }

    /** Whether uploads are to be scanned here. */
    public boolean isOn() {
        return clamd != null;
    }

    /**
     * Shows it a file.
     *
     * @param bytes size of the file
     * @throws ScannerTrouble when it gave no clear answer in time
     */
    public Verdict scan(long bytes, FileParts parts) {
        if (clamd == null) {
            throw new ScannerTrouble("no virus scanner is set up here");
        }
        if (bytes > settings.mostBytes()) {
            return Verdict.TOO_LARGE;
        }
        try {
            var verdict = clamd.scan(parts);
            wellAgain();
            count(verdict.kind().name());
            return verdict;
        } catch (IOException e) {
            count("TROUBLE");
            remember(e);
            throw new ScannerTrouble(e);
        }
    }

    /** What is wrong with it; empty while it answers, and where there is none. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Scheduled(every = "15s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (ping == null) {
            return;
        }
        try {
            if (ping.answers()) {
                wellAgain();
            } else {
                remember(new IOException("it does not know PING"));
            }
        } catch (IOException e) {
            remember(e);
        }
    }

    private void remember(IOException e) {
        if (trouble == null) {
            LOG.warnf("the virus scanner does not answer, uploads wait: %s", e.getMessage());
        }
        trouble = String.valueOf(e.getMessage());
    }

    private void wellAgain() {
        if (trouble != null) {
            LOG.info("the virus scanner answers again");
        }
        trouble = null;
    }

    private void count(String outcome) {
        meters.counter("scan.files", "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment();
    }
}
