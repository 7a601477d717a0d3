package vn.ocop.stack.load;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.stack.part.Home;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.token.Mint;
import vn.ocop.stack.token.Token;

/**
 * {@code deploy/check-imports}: every file of a folder's {@code expectations.json} as a dry run, and everything that
 * comes back compared. Exit 0 when all are exact, 1 when some are not, 2 when it cannot run.
 */
public final class CheckImports {

    private static final int EXACT = 0;
    private static final int DIFFERENT = 1;
    private static final int CANNOT_RUN = 2;

    private final List<Part> services;
    private final Mint mint;

    private CheckImports(List<Part> services, Mint mint) {
        this.services = services;
        this.mint = mint;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            CheckOptions options = CheckOptions.parse(List.of(arguments));
            Map<String, String> environment = System.getenv();
            CheckImports check = new CheckImports(Part.services(environment), Token.mint(Home.of(environment)));
            System.exit(check.all(options));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(CANNOT_RUN);
        } catch (IOException unreachable) {
            System.err.println("The service does not answer (" + unreachable + "); deploy/status tells what runs");
            System.exit(CANNOT_RUN);
        }
    }

    private int all(CheckOptions options) throws IOException, InterruptedException {
        int exact = 0;
        List<Expectation> expected = options.chosen(Expectation.all(options.folder()));
        for (Expectation one : expected) {
            exact += check(options, one) ? 1 : 0;
        }
        System.out.println(exact + " of " + expected.size() + " files exactly as expected");
        return exact == expected.size() ? EXACT : DIFFERENT;
    }

    /** One file, one line. */
    private boolean check(CheckOptions options, Expectation expected) throws IOException, InterruptedException {
        long began = System.nanoTime();
        List<String> differences;
        String brief = "";
        try {
            Part service = services.get(Part.SERVICES.indexOf(expected.service()));
            ImportClient client = Import.client(service, mint, expected.kind());
            Reported reported = reported(client, options, expected);
            differences = Differences.between(expected, reported);
            brief = reported.brief();
        } catch (Refusal refused) {
            differences = List.of(refused.getMessage());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        String told = differences.isEmpty() ? brief : String.join("; ", differences);
        System.out.println(String.format(
                Locale.ROOT,
                "%-9s %-42s %-15s %6.2f s  %s",
                differences.isEmpty() ? "exact" : "DIFFERENT",
                expected.name(),
                expected.kind(),
                seconds,
                told));
        return differences.isEmpty();
    }

    static Reported reported(ImportClient client, CheckOptions options, Expectation expected)
            throws IOException, InterruptedException {
        Map<String, String> query = Map.of("kind", expected.kind(), "dryRun", "true", "mode", "PARTIAL");
        URI job = client.send(Upload.of(options.folder().resolve(expected.name()), query));
        Job ended = client.follow(job, now -> {});
        return Reported.of(client, job, ended, expected.canonical().size());
    }
}
