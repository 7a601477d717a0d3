package vn.ocop.registry.address;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ocop.chassis.text.Names;

/**
 * A line of an address, with the kinds of unit it may name and how offices shorten them: "TX. Bỉm Sơn" is "Thị xã Bỉm
 * Sơn", "P4" is "Phường 4". Names are compared by {@link #key}: accents matter, case and the place of a tone mark do not.
 */
enum Level {
    PROVINCE(List.of("tỉnh", "thành phố"), Map.of("tp", "thành phố", "t", "tỉnh")),
    DISTRICT(
            List.of("huyện", "thị xã", "thành phố", "quận"),
            Map.of("h", "huyện", "tx", "thị xã", "tp", "thành phố", "q", "quận")),
    COMMUNE(
            List.of("xã", "phường", "thị trấn", "đặc khu"),
            Map.of("x", "xã", "p", "phường", "tt", "thị trấn", "đk", "đặc khu"));

    private static final Pattern SHORT = Pattern.compile("^(tx|tp|tt|đk|[hxpqt])(\\. ?| (?=\\S)|(?=\\d))(?=\\S)");
    private static final Pattern LEADING_ZERO = Pattern.compile("(?<![0-9])0+(?=[0-9])");

    private final List<String> kinds;
    private final Map<String, String> shortForms;

    Level(List<String> kinds, Map<String, String> shortForms) {
        this.kinds = kinds.stream().map(Names::key).toList();
        this.shortForms = shortForms;
    }

    /** For comparing names of this level; the kind is written out where it is shortened. */
    String key(String text) {
        var key = Names.key(text.replaceAll("[’‘ʼ`]", "'")).replaceAll(" ?[-–] ?", "-");
        var found = SHORT.matcher(key);
        if (found.find() && shortForms.containsKey(found.group(1))) {
            key = Names.key(shortForms.get(found.group(1))) + " " + key.substring(found.end());
        }
        return LEADING_ZERO.matcher(key).replaceAll("");
    }

    /** The same without the kind of unit in front. */
    String bare(String key) {
        return kinds.stream()
                .filter(kind -> key.startsWith(kind + " "))
                .findFirst()
                .map(kind -> key.substring(kind.length() + 1))
                .orElse(key);
    }

    /** Whether what was written names this unit: with its kind, or by its bare name. */
    boolean names(String writtenKey, String unitKey) {
        return writtenKey.equals(unitKey) || writtenKey.equals(bare(unitKey));
    }
}
