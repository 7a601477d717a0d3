package vn.ocop.registry.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Which industry each of the 26 sets belongs to; data, because the next Decision will change it (Annex I). */
final class CriteriaSets {

    private static final Map<String, Industry> INDUSTRIES = read();

    private CriteriaSets() {}

    /** False for unknown sets too. */
    static boolean belongs(String set, Industry industry) {
        return INDUSTRIES.get(set) == industry;
    }

    static Map<String, Industry> all() {
        return INDUSTRIES;
    }

    private static Map<String, Industry> read() {
        try (var file = CriteriaSets.class.getResourceAsStream("/catalogue/criteria-sets.txt");
                var text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Industry.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
