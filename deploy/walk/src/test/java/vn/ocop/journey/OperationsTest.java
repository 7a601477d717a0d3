package vn.ocop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A client of all four services gets one name per operation. */
class OperationsTest {

    private static final Pattern OPERATION = Pattern.compile("\\s+operationId:\\s*\"?([A-Za-z0-9_-]+)\"?\\s*");

    @Test
    void the_name_of_an_operation_is_unique_over_all_four_services() {
        Map<String, List<String>> operations = operations();
        assertThat(operations).as("services with a committed specification").hasSize(4);
        Map<String, Set<String>> owners = new TreeMap<>();
        operations.forEach((service, names) -> {
            assertThat(names).as(service).isNotEmpty().doesNotHaveDuplicates();
            names.forEach(name ->
                    owners.computeIfAbsent(name, unknown -> new TreeSet<>()).add(service));
        });
        owners.values().removeIf(services -> services.size() == 1);
        assertThat(owners).as("operations of several services").isEmpty();
    }

    private static Map<String, List<String>> operations() {
        Map<String, List<String>> found = new TreeMap<>();
        Repository.services().forEach((service, folder) -> {
            Path specification = folder.resolve("contracts/openapi.yaml");
            if (Files.exists(specification)) {
                found.put(
                        service,
                        Repository.lines(specification).stream()
                                .map(OPERATION::matcher)
                                .filter(Matcher::matches)
                                .map(matcher -> matcher.group(1))
                                .toList());
            }
        });
        return found;
    }
}
