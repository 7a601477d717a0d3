package vn.ocop.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import vn.ocop.chassis.hearing.Heard;
import vn.ocop.chassis.outbox.Fact;

/** Sample facts as they lie beside each service, and ours as the outbox writes them. */
public final class Contract {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Contract() {}

    public static JsonNode written(Fact fact) throws JsonProcessingException {
        return JSON.readTree(JSON.writeValueAsString(fact));
    }

    /** The sample of a fact we say. */
    public static JsonNode ours(String fact) throws IOException {
        return JSON.readTree(Files.readString(Path.of("contracts", fact + ".json")));
    }

    /** The sample of a fact we hear, as the inbox hands it over. */
    public static Heard theirs(String module, String speaker, String fact) throws IOException {
        var body = Files.readString(Path.of("..", module, "contracts", fact + ".json"));
        var type = "vn.ocop." + speaker + "." + fact;
        return new Heard(UUID.randomUUID(), type, UUID.randomUUID(), 1, Instant.EPOCH, body);
    }
}
