package vn.ocop.stack.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** What a process that died said about it, in one line. */
final class LastWords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 300;

    private LastWords() {}

    static String of(List<String> log) {
        List<String> said = log.stream().filter(line -> !line.isBlank()).toList();
        String loudest = said.stream()
                .filter(line -> line.contains("FATAL") || line.contains("ERROR") || line.contains("Exception"))
                .reduce((earlier, later) -> later)
                .orElse(said.isEmpty() ? "" : said.get(said.size() - 1));
        String message = message(loudest).strip();
        return message.length() > LONGEST ? message.substring(0, LONGEST) + " …" : message;
    }

    private static String message(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode record = JSON.readTree(line);
            String cause = record.path("exception").path("message").asText("");
            return (record.path("message").asText() + " " + cause)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (JsonProcessingException cutOff) {
            return line;
        }
    }
}
