package vn.ocop.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * How far an import is, as the service tells it.
 *
 * @param state RECEIVED, READING, VALIDATING, APPLYING, DONE, EMPTY, REJECTED or FAILED
 * @param records accepted and rejected together
 * @param accepted created, updated and unchanged together
 * @param created new things
 * @param updated changed things
 * @param unchanged known already, exactly so
 * @param rejected refused with a reason
 * @param skipped rows that are no records
 * @param fileReason why the whole file was refused, else empty
 */
record Job(
        String state,
        long records,
        long accepted,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long skipped,
        String fileReason) {

    private static final Set<String> ENDED = Set.of("DONE", "EMPTY", "REJECTED", "FAILED");

    static Job of(JsonNode answer) {
        return new Job(
                answer.path("state").asText(),
                answer.path("records").asLong(),
                answer.path("accepted").asLong(),
                answer.path("created").asLong(),
                answer.path("updated").asLong(),
                answer.path("unchanged").asLong(),
                answer.path("rejected").asLong(),
                answer.path("skipped").asLong(),
                answer.path("fileReason").asText(""));
    }

    boolean ended() {
        return ENDED.contains(state);
    }

    boolean done() {
        return "DONE".equals(state);
    }

    /** Exit code: 0 everything accepted, 3 something rejected, 1 nothing was done. */
    int exitCode() {
        if (!done()) {
            return 1;
        }
        return rejected == 0 ? 0 : 3;
    }

    String summary() {
        String reason = fileReason.isEmpty() ? "" : " (" + fileReason + ")";
        return state + reason + ": " + records + " records, " + accepted + " accepted (" + created + " created, "
                + updated + " updated, " + unchanged + " unchanged), " + rejected + " rejected, " + skipped
                + " skipped";
    }
}
