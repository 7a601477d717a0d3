package vn.ocop.stack.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.process.Files600;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.token.Mint;

/**
 * Loads the units of two provinces and a synthetic province through the same import operations everybody uses. What
 * was loaded is written down, so that the next start does not send it again.
 *
 * @param services the four services
 * @param mint makes the tokens
 * @param loaded file that lists what is in
 * @param out where the progress is shown
 */
public record Sample(List<Part> services, Mint mint, Path loaded, PrintStream out) {

    /**
     * One file of the sample.
     *
     * @param file under {@code /sample}
     * @param kind import kind; the service follows from it
     * @param parameters what the kind asks for
     */
    record Step(String file, String kind, Map<String, String> parameters) {}

    static final List<Step> REFERENCE = List.of(
            new Step("provinces.csv", "provinces", Map.of()),
            new Step("communes.csv", "communes", Map.of()),
            mergers("38", "1686/NQ-UBTVQH15"),
            mergers("80", "1682/NQ-UBTVQH15"));
    static final List<Step> PROVINCE = List.of(
            new Step("producers.csv", "producers", Map.of()),
            new Step("products.csv", "products", Map.of()),
            new Step("recognitions.csv", "recognitions", Map.of()),
            new Step("payouts-history.csv", "payouts-history", Map.of()),
            new Step("events.csv", "events", Map.of()),
            new Step("event-participants.csv", "event-participants", Map.of()));

    private static Step mergers(String province, String resolution) {
        return new Step(
                "commune-mergers-" + province + ".csv",
                "commune-mergers",
                Map.of("effectiveDate", "2025-07-01", "legalBasis", resolution));
    }

    /** Reference data always, the synthetic province only when asked for. */
    public void load(boolean withProvince) throws IOException, InterruptedException {
        for (Step step : withProvince
                ? Stream.concat(REFERENCE.stream(), PROVINCE.stream()).toList()
                : REFERENCE) {
            if (!alreadyLoaded().contains(step.file())) {
                load(step);
            }
        }
    }

    private void load(Step step) throws IOException, InterruptedException {
        Map<String, String> query = new HashMap<>(step.parameters());
        query.putAll(Map.of("kind", step.kind(), "dryRun", "false", "mode", "PARTIAL"));
        Upload upload = Upload.shipped(step.file(), query);
        ImportClient client = Import.client(service(step.kind()), mint, step.kind());
        URI address = client.send(upload);
        Job job = client.follow(address, new Progress(out, Progress.onTerminal(), upload)::show);
        if (!job.done()) {
            throw new Refusal("The sample file " + step.file() + " was not loaded: " + job.summary());
        }
        remember(step.file());
    }

    private Part service(String kind) {
        return services.get(Part.SERVICES.indexOf(Kinds.service(kind).orElseThrow()));
    }

    private List<String> alreadyLoaded() throws IOException {
        return Files.exists(loaded) ? Files.readAllLines(loaded) : List.of();
    }

    private void remember(String file) throws IOException {
        List<String> all = new ArrayList<>(alreadyLoaded());
        all.add(file);
        Files600.write(loaded, String.join("\n", all) + "\n");
    }
}
