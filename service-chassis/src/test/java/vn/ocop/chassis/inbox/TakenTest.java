package vn.ocop.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.FaultyStack;
import vn.ocop.chassis.testing.LogEar;
import vn.ocop.chassis.testing.Speaker;

/** What became of each fact that was heard stands in the log once, under the trace of the change that said it. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class TakenTest {

    private static final String CHANGED = "vn.ocop.bench.thing-changed.v1";
    private static final String BODY = "{\"name\":\"Mắm tép\"}";

    @Test
    void an_applied_fact_is_told_once_and_repeats_and_late_ones_only_to_who_debugs() throws Exception {
        var subject = UUID.randomUUID();
        var trace = UUID.randomUUID().toString().replace("-", "");
        try (var log = new LogEar(Inbox.class.getName());
                var speaker = new Speaker("bench")) {
            var id = say(speaker, subject, 5, trace);
            speaker.sayAgain(id, CHANGED, subject, 5, BODY);
            speaker.say(CHANGED, subject, 4, BODY);
            speaker.say(CHANGED, subject, 6, BODY);

            var until = Instant.now().plusSeconds(20);
            while (log.about(subject.toString()).size() < 4 && Instant.now().isBefore(until)) {
                Thread.sleep(50);
            }

            var of = CHANGED + " of " + subject + ", sequence ";
            assertThat(log.about(subject.toString()))
                    .extracting(line -> line.level() + " " + line.text())
                    .containsExactly(
                            "INFO applied " + of + 5,
                            "DEBUG repeated " + of + 5,
                            "DEBUG stale " + of + 4,
                            "INFO applied " + of + 6);
            assertThat(log.about(subject.toString()).get(0).traceId()).isEqualTo(trace);
        }
    }

    private static UUID say(Speaker speaker, UUID subject, long sequence, String trace) {
        var id = UUID.randomUUID();
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_id", id.toString());
        headers.put("ce_type", CHANGED);
        headers.put("ce_subject", subject.toString());
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("ce_time", Instant.now().toString());
        headers.put("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        speaker.send(subject.toString(), headers, BODY);
        return id;
    }
}
