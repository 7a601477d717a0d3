package vn.ocop.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class ReplayMapper {

    private final ObjectMapper json;

    ReplayMapper(ObjectMapper json) {
        this.json = json;
    }

    @ServerExceptionMapper
    Response again(Replay replay) throws JsonProcessingException {
        var answer = replay.answer();
        var response = Response.status(answer.status()).header("Idempotent-Replayed", "true");
        json.readValue(answer.headers(), new TypeReference<Map<String, String>>() {})
                .forEach(response::header);
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.build();
    }
}
