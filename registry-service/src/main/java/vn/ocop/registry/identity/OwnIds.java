package vn.ocop.registry.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Our own ids among the keys of a file: a list that was exported here comes back under them (X5). */
public final class OwnIds {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private OwnIds() {}

    /** Whether a key may be one of ours. */
    public static boolean maybe(String key) {
        return FORM.matcher(key).matches();
    }

    public static List<UUID> among(Collection<String> keys) {
        return keys.stream().filter(OwnIds::maybe).map(UUID::fromString).toList();
    }
}
