package vn.ocop.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One file on its way into the registry, to the end of its job. */
public final class Upload {

    private final UUID id;
    private final JsonPath job;

    private Upload(UUID id, JsonPath job) {
        this.id = id;
        this.job = job;
    }

    private static RequestSpecification machine() {
        return Office.as("may-nap", "import-job", "ocop_province", "*");
    }

    /** Uploads row by row and waits for the end. */
    public static Upload of(String kind, byte[] file, Map<String, String> fields) {
        return by(machine(), kind, file, fields);
    }

    /** As the query says: {@code mode=ALL_OR_NOTHING&dryRun=true}. */
    public static Upload of(String kind, String text, String query) {
        return by(machine(), kind, text.getBytes(StandardCharsets.UTF_8), Map.of(), query);
    }

    /** As {@link #of(String, byte[], Map)}, by somebody else than the machine. */
    public static Upload by(RequestSpecification who, String kind, byte[] file, Map<String, String> fields) {
        return by(who, kind, file, fields, "mode=PARTIAL");
    }

    private static Upload by(
            RequestSpecification who, String kind, byte[] file, Map<String, String> fields, String query) {
        var form = who.contentType("multipart/form-data")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", kind + ".csv", file, "text/csv");
        fields.forEach(form::multiPart);
        var received = form.post(Office.BASE + "/imports?" + query + "&kind=" + kind);
        assertThat(received.statusCode()).as(received.asString()).isEqualTo(202);
        return ended(UUID.fromString(received.jsonPath().getString("id")));
    }

    public static Upload of(String kind, String text) {
        return of(kind, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** The same without writing anything, under a file name of its own. */
    public static Upload rehearsed(String kind, String name, byte[] file) {
        var received = machine()
                .contentType("multipart/form-data")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", name, file, "application/octet-stream")
                .post(Office.BASE + "/imports?mode=PARTIAL&dryRun=true&kind=" + kind);
        assertThat(received.statusCode()).as(received.asString()).isEqualTo(202);
        return ended(UUID.fromString(received.jsonPath().getString("id")));
    }

    private static Upload ended(UUID id) {
        var until = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(until)) {
            var job = machine().get(Office.BASE + "/imports/" + id).jsonPath();
            if (List.of("DONE", "EMPTY", "REJECTED", "FAILED").contains(job.getString("state"))) {
                return new Upload(id, job);
            }
            pause();
        }
        throw new AssertionError("the import did not end within two minutes");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The job, under which reports may lie. */
    public UUID id() {
        return id;
    }

    /** As {@code DONE 2 created 0 updated 0 unchanged 1 rejected}. */
    public String result() {
        return job.getString("state") + " " + job.getInt("created") + " created " + job.getInt("updated")
                + " updated " + job.getInt("unchanged") + " unchanged " + job.getInt("rejected")
                + " rejected";
    }

    /** The words of the refused rows, in their order. */
    public List<String> reasons() {
        return machine()
                .get(Office.BASE + "/imports/" + id + "/rows?outcome=REJECTED&limit=200")
                .jsonPath()
                .getList("items.reason");
    }

    /** What the report shows of a good row. */
    public JsonPath accepted() {
        return rows("ACCEPTED");
    }

    /** The first two hundred rows of an outcome. */
    public JsonPath rows(String outcome) {
        return machine()
                .get(Office.BASE + "/imports/" + id + "/rows?limit=200&outcome=" + outcome)
                .jsonPath();
    }

    /** The job at its end. */
    public JsonPath job() {
        return job;
    }
}
