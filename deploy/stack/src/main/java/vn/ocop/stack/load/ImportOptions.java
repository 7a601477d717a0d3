package vn.ocop.stack.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.process.Refusal;

/**
 * What to send where.
 *
 * @param file file to send
 * @param service service that takes it
 * @param query parameters of the operation
 */
record ImportOptions(Path file, String service, Map<String, String> query) {

    static final String USAGE = "deploy/import FILE --kind KIND [--dry-run] [--mode partial|all-or-nothing]"
            + " [--service registry|funding|promotion] [--set NAME=VALUE]\nkinds: "
            + String.join(", ", Kinds.all().keySet());

    String kind() {
        return query.get("kind");
    }

    static ImportOptions parse(List<String> words) {
        Map<String, String> query = new TreeMap<>(Map.of("dryRun", "false", "mode", "PARTIAL"));
        Optional<Path> file = Optional.empty();
        Optional<String> service = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--") && file.isEmpty()) {
                file = Optional.of(Path.of(word).toAbsolutePath());
            } else if ("--dry-run".equals(word)) {
                query.put("dryRun", "true");
            } else if (i + 1 == words.size()) {
                throw new Refusal(word + " is not understood or wants a value: " + USAGE);
            } else if ("--service".equals(word)) {
                service = Optional.of(service(words.get(++i)));
            } else {
                put(query, word, words.get(++i));
            }
        }
        return complete(file, service, query);
    }

    private static void put(Map<String, String> query, String option, String value) {
        switch (option) {
            case "--kind" -> query.put("kind", value);
            case "--mode" -> query.put("mode", mode(value));
            case "--set" -> query.put(value.replaceFirst("=.*", ""), value.replaceFirst("[^=]*=?", ""));
            default -> throw new Refusal("There is no option " + option + ": " + USAGE);
        }
    }

    private static String mode(String value) {
        return switch (value) {
            case "partial" -> "PARTIAL";
            case "all-or-nothing" -> "ALL_OR_NOTHING";
            default -> throw new Refusal("There is no mode " + value + ": " + USAGE);
        };
    }

    private static String service(String value) {
        if (!Part.SERVICES.contains(value)) {
            throw new Refusal("There is no service " + value + ": " + USAGE);
        }
        return value;
    }

    private static ImportOptions complete(Optional<Path> file, Optional<String> service, Map<String, String> query) {
        if (file.isEmpty() || !query.containsKey("kind")) {
            throw new Refusal("A file and a kind are needed: " + USAGE);
        }
        String kind = query.get("kind");
        String taker = service.or(() -> Kinds.service(kind))
                .orElseThrow(() -> new Refusal("No service is known for the kind " + kind + "; name one: " + USAGE));
        return new ImportOptions(file.get(), taker, query);
    }
}
