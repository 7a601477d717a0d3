package vn.ocop.stack.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ocop.stack.process.Refusal;

/**
 * What must come out of one file.
 *
 * @param name of the file
 * @param kind import kind that it is sent as
 * @param fileReason why the whole file must be refused; empty when it must be taken
 * @param accepted number of records that must be accepted
 * @param rejected every record that must be rejected, in the file's order
 * @param skipped rows that must be told to be no records
 * @param canonical what the first accepted records must be understood as
 */
record Expectation(
        String name,
        String kind,
        String fileReason,
        long accepted,
        List<Rejected> rejected,
        List<Long> skipped,
        List<JsonNode> canonical) {

    static final String FILE = "expectations.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the lists call a kind, where the operation has another name for it. */
    private static final Map<String, String> KINDS = Map.of("products", "register", "payouts", "payouts-history");

    /** A record that is refused. */
    record Rejected(long record, long row, String reason) {

        static Rejected of(JsonNode node) {
            return new Rejected(
                    node.path("record").asLong(),
                    node.path("row").asLong(),
                    node.path("reason").asText(""));
        }

        @Override
        public String toString() {
            return record + "@" + row + " " + reason;
        }
    }

    static List<Expectation> all(Path folder) throws IOException {
        try {
            List<Expectation> all = new ArrayList<>();
            JSON.readTree(Files.readString(folder.resolve(FILE))).path("files").forEach(file -> all.add(of(file)));
            return all;
        } catch (JsonProcessingException e) {
            throw new Refusal(folder.resolve(FILE) + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    static Expectation of(JsonNode file) {
        List<Rejected> rejected = new ArrayList<>();
        file.path("rejected").forEach(one -> rejected.add(Rejected.of(one)));
        List<Long> skipped = new ArrayList<>();
        file.path("skipped_rows").forEach(row -> skipped.add(row.asLong()));
        List<JsonNode> canonical = new ArrayList<>();
        file.path("first_canonical").forEach(canonical::add);
        // A list without a kind is one that no kind must take; it is sent as the office's register.
        String kind = file.path("kind").isTextual() ? file.path("kind").asText() : "register";
        return new Expectation(
                file.path("name").asText(),
                KINDS.getOrDefault(kind, kind),
                file.path("file_reason").asText(""),
                file.path("accepted").asLong(),
                rejected,
                skipped,
                canonical);
    }

    String service() {
        return Kinds.service(kind).orElseThrow(() -> new Refusal(name + ": no service is known for the kind " + kind));
    }
}
