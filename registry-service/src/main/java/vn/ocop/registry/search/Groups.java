package vn.ocop.registry.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which criteria sets make each of the 17 groups; data, because the next Decision will change it (Annex I). */
final class Groups {

    private static final Map<String, List<String>> SETS = read();

    private Groups() {}

    /** Sets of a group like {@code I.4}; none for an unknown one. */
    static List<String> sets(String group) {
        return SETS.getOrDefault(group, List.of());
    }

    static Map<String, List<String>> all() {
        return SETS;
    }

    private static Map<String, List<String>> read() {
        try (var file = Groups.class.getResourceAsStream("/catalogue/criteria-groups.txt");
                var text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .collect(Collectors.groupingBy(
                            cells -> cells[1], Collectors.mapping(cells -> cells[0], Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
