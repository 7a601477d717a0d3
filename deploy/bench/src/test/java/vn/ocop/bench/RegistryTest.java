package vn.ocop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.kafka.QuietLog;

/** The whole measurement, small: what it finds on a busy machine is no matter here, that it finds it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistryTest {

    @Test
    void everything_is_measured_on_a_stack_that_is_gone_afterwards() throws Exception {
        QuietLog.apply();
        Path home = Path.of("target", "bench").toAbsolutePath();
        Path project = Path.of(System.getProperty("ocop.project", "../.."));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Options options = new Options(List.of(300), 20, 2, 1, 8, 1, home);

        new Registry(options, project, new PrintStream(said, true, StandardCharsets.UTF_8)).reached();

        String report = said.toString(StandardCharsets.UTF_8);
        assertThat(report.lines().filter(line -> line.contains("import of "))).hasSize(3);
        for (String name : List.of("by code", "filtered list", "search", "autocomplete", "export")) {
            assertThat(report).containsPattern("(?m)^  " + name + " +[0-9.]+ .* CPU$");
        }
        assertThat(report)
                .contains("reached      no list needs more than 3 SQL statements with 300 products")
                .contains("0 failed,")
                .contains("COPY with our triggers");
        assertThat(home.resolve("products-300/postgres")).doesNotExist();
    }
}
