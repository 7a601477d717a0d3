package vn.ocop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of facts in the root README tells what the contracts and the listeners say. */
class FrontDoorTest {

    private static final Pattern HEARD = Pattern.compile("\"vn\\.ocop\\.([a-z]+)\\.([a-z-]+\\.v\\d+)\"");

    /**
     * One line of the table.
     *
     * @param saidBy services that say the fact
     * @param heardBy services whose listeners name it
     */
    record Fact(Set<String> saidBy, Set<String> heardBy) {}

    @Test
    void every_fact_of_the_table_is_said_by_whose_contract_it_is() {
        Map<String, Set<String>> contracts = new TreeMap<>();
        Repository.services()
                .forEach((service, folder) -> Repository.below(folder.resolve("contracts"), ".json")
                        .forEach(file -> add(contracts, name(file), service)));
        assertThat(contracts).as("files in contracts/").isNotEmpty();
        assertThat(column(table(), true)).isEqualTo(contracts);
    }

    @Test
    void every_fact_of_the_table_is_heard_by_whose_listener_names_it() {
        Map<String, Set<String>> listeners = new TreeMap<>();
        Repository.services()
                .forEach((service, folder) -> Repository.below(folder.resolve("src/main/java"), "Listener.java")
                        .forEach(file -> HEARD.matcher(String.join("\n", Repository.lines(file)))
                                .results()
                                .forEach(found -> add(listeners, found.group(2), service))));
        assertThat(column(table(), false)).isEqualTo(listeners);
    }

    private static Map<String, Fact> table() {
        List<String> readme = Repository.readme();
        int from = readme.indexOf("<!-- facts -->");
        int to = readme.indexOf("<!-- /facts -->");
        assertThat(from).as("<!-- facts -->").isNotNegative().isLessThan(to);
        Map<String, Fact> table = new TreeMap<>();
        for (String line : readme.subList(from + 1, to)) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            Matcher fact = Pattern.compile("`([a-z-]+\\.v\\d+)`").matcher(cells.get(1));
            if (fact.matches()) {
                table.put(fact.group(1), new Fact(names(cells.get(2)), names(cells.get(3))));
            }
        }
        return table;
    }

    private static Map<String, Set<String>> column(Map<String, Fact> table, boolean said) {
        Map<String, Set<String>> column = new TreeMap<>();
        table.forEach((fact, line) -> column.put(fact, said ? line.saidBy() : line.heardBy()));
        column.values().removeIf(Set::isEmpty);
        return column;
    }

    private static Set<String> names(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Path contract) {
        return contract.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private static void add(Map<String, Set<String>> all, String fact, String service) {
        all.computeIfAbsent(fact, unknown -> new TreeSet<>()).add(service);
    }
}
