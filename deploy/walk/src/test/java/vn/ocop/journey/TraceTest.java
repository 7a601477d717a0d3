package vn.ocop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One request is followed through the logs of all who took part, by the trace id its caller gave it. */
class TraceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTENERS = List.of("assessment", "funding", "promotion");

    private final String trace = random(16);

    @Test
    void a_callers_trace_id_stands_in_the_log_of_the_service_asked_and_of_every_service_that_heard_of_it()
            throws Exception {
        FourServices four = FourServices.running();
        Reply producer = register(four.town(), Walk.mark());

        assertThat(told(four, "registry", "producer-registered producer " + producer.id()))
                .containsPattern("audit entry \\d+");
        for (String listener : LISTENERS) {
            told(four, listener, "applied vn.ocop.registry.producer-registered.v1 of " + producer.id());
        }
    }

    private Reply register(Town town, String mark) {
        Ask ask = new RegistrySteps(town, Teller.silent()).newProducer(mark);
        return town.desk(People.COMMUNE_OFFICER)
                .send(ask.with("traceparent", "00-" + trace + "-" + random(8) + "-01"))
                .expect(201);
    }

    /** The one line of this trace that says so; a fact's effect comes a moment later. */
    private String told(FourServices four, String service, String words) {
        return Patience.until(
                "%s: «%s», traceId %s".formatted(service, words, trace),
                () -> Optional.of(ofThisTrace(four, service))
                        .filter(lines -> lines.stream()
                                        .filter(line -> line.startsWith(words))
                                        .count()
                                == 1)
                        .map(lines -> String.join("\n", lines)));
    }

    private List<String> ofThisTrace(FourServices four, String service) {
        return four.log(service).stream()
                .filter(line -> line.contains(trace))
                .map(TraceTest::read)
                .filter(entry -> trace.equals(entry.at("/mdc/traceId").asText()))
                .map(entry -> entry.path("message").asText())
                .toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException halfWritten) {
            return JSON.createObjectNode();
        }
    }

    private static String random(int bytes) {
        byte[] value = new byte[bytes];
        new SecureRandom().nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
