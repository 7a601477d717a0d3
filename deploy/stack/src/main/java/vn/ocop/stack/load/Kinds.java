package vn.ocop.stack.load;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ocop.stack.token.Role;

/** Which service takes which kind of file. */
final class Kinds {

    private static final Map<String, String> SERVICES = Map.of(
            "provinces", "registry",
            "communes", "registry",
            "commune-mergers", "registry",
            "producers", "registry",
            "products", "registry",
            "recognitions", "registry",
            "register", "registry",
            "payouts-history", "funding",
            "statement", "funding");
    private static final Map<String, String> FAIRS = Map.of("events", "promotion", "event-participants", "promotion");

    private Kinds() {}

    /** Empty for a kind this launcher does not know; a newer service may. */
    static Optional<String> service(String kind) {
        return Optional.ofNullable(all().get(kind));
    }

    /** A bank's answer is brought by the person at the Treasury desk, everything else by a machine. */
    static Role role(String kind) {
        return "statement".equals(kind) ? Role.TREASURY_OPERATOR : Role.IMPORT_JOB;
    }

    static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(SERVICES);
        all.putAll(FAIRS);
        return all;
    }
}
