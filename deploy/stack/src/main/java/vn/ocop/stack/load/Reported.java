package vn.ocop.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a service reported of one file.
 *
 * @param state of the job at its end
 * @param fileReason why the whole file was refused, else empty
 * @param accepted records accepted by the job's count
 * @param counted records rejected by the job's count
 * @param rejected every rejected record that the rows tell of
 * @param skipped rows that are told to be no records
 * @param canonical what the first accepted records were understood as
 */
record Reported(
        String state,
        String fileReason,
        long accepted,
        long counted,
        List<Expectation.Rejected> rejected,
        List<Long> skipped,
        List<JsonNode> canonical) {

    private static final int PAGE = 200;

    /** @param first how many accepted records are wanted */
    static Reported of(ImportClient client, URI job, Job ended, int first) throws IOException, InterruptedException {
        List<Expectation.Rejected> rejected = new ArrayList<>();
        each(client, job, "REJECTED", Integer.MAX_VALUE, row -> rejected.add(Expectation.Rejected.of(row)));
        List<Long> skipped = new ArrayList<>();
        each(
                client,
                job,
                "SKIPPED",
                Integer.MAX_VALUE,
                row -> skipped.add(row.path("row").asLong()));
        List<JsonNode> canonical = new ArrayList<>();
        each(client, job, "ACCEPTED", first, row -> canonical.add(row.path("canonical")));
        return new Reported(
                ended.state(), ended.fileReason(), ended.accepted(), ended.rejected(), rejected, skipped, canonical);
    }

    /** The first rows of an outcome, page by page, in the file's order; no more than one page is held. */
    static void each(ImportClient client, URI job, String outcome, int most, Consumer<JsonNode> taker)
            throws IOException, InterruptedException {
        int left = most;
        String cursor = "";
        while (left > 0) {
            int limit = Math.min(PAGE, left);
            JsonNode page = client.get(URI.create(job + "/rows?outcome=" + outcome + "&limit=" + limit + cursor));
            page.path("items").forEach(taker);
            left -= limit;
            String next = page.path("nextCursor").asText("");
            if (next.isEmpty()) {
                return;
            }
            cursor = "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    String brief() {
        if (!fileReason.isEmpty()) {
            return fileReason;
        }
        return accepted + " accepted, " + rejected.size() + " rejected, " + skipped.size() + " skipped";
    }
}
