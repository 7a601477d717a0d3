package vn.ocop.stack.part;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.stack.process.Refusal;

/**
 * One long-lived process of the local stack.
 *
 * @param name short name, also of its log and its run file: {@code postgres}, {@code registry} …
 * @param module Maven module of a service; empty for the two servers
 * @param port TCP port on 127.0.0.1
 * @param variable environment variable that moves the port
 */
public record Part(String name, String module, int port, String variable) {

    public static final List<String> SERVICES = List.of("registry", "assessment", "funding", "promotion");

    public static Part postgres(Map<String, String> environment) {
        return at("postgres", "", 15432, environment);
    }

    public static Part kafka(Map<String, String> environment) {
        return at("kafka", "", 19092, environment);
    }

    public static List<Part> services(Map<String, String> environment) {
        return List.of(
                at("registry", "registry-service", 8081, environment),
                at("assessment", "assessment-service", 8082, environment),
                at("funding", "support-funding-service", 8083, environment),
                at("promotion", "trade-promotion-service", 8084, environment));
    }

    private static Part at(String name, String module, int port, Map<String, String> environment) {
        String variable = "OCOP_" + name.toUpperCase(Locale.ROOT) + "_PORT";
        return new Part(name, module, port(environment.get(variable), variable, port), variable);
    }

    private static int port(String asked, String variable, int usual) {
        if (asked == null || asked.isBlank()) {
            return usual;
        }
        if (asked.matches("\\d{1,5}") && Integer.parseInt(asked) > 0 && Integer.parseInt(asked) < 65536) {
            return Integer.parseInt(asked);
        }
        throw new Refusal(variable + "=" + asked + " is not a port (1 to 65535)");
    }

    /** What people call it. */
    public String title() {
        return switch (name) {
            case "postgres" -> "PostgreSQL";
            case "kafka" -> "Kafka";
            default -> module;
        };
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }
}
