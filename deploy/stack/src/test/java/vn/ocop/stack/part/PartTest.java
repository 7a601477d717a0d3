package vn.ocop.stack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.process.Trace;

class PartTest {

    @TempDir
    private Path folder;

    @Test
    void every_part_has_its_usual_port() {
        assertThat(Part.postgres(Map.of()).port()).isEqualTo(15432);
        assertThat(Part.kafka(Map.of()).port()).isEqualTo(19092);
        assertThat(Part.services(Map.of())).extracting(Part::port).containsExactly(8081, 8082, 8083, 8084);
        assertThat(Part.services(Map.of())).extracting(Part::name).isEqualTo(Part.SERVICES);
    }

    @Test
    void the_environment_moves_a_port() {
        List<Part> services = Part.services(Map.of("OCOP_FUNDING_PORT", "9083"));
        assertThat(services).extracting(Part::port).containsExactly(8081, 8082, 9083, 8084);
        assertThat(services.get(2).url()).isEqualTo("http://127.0.0.1:9083");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "999999"})
    void what_is_no_port_is_refused_by_name(String asked) {
        assertThatThrownBy(() -> Part.kafka(Map.of("OCOP_KAFKA_PORT", asked)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("OCOP_KAFKA_PORT=" + asked);
    }

    @Test
    void a_part_that_runs_is_found_by_its_file_until_forgotten() throws IOException {
        Home home = new Home(folder, folder.resolve(".local"));
        Part kafka = Part.kafka(Map.of());
        Running running = new Running(Trace.of(ProcessHandle.current()), 19092);
        running.keep(home, kafka);
        assertThat(Running.find(home, kafka)).contains(running);
        Running.forget(home, kafka);
        assertThat(Running.find(home, kafka)).isEmpty();
    }

    @Test
    void the_file_of_a_process_that_died_counts_as_nothing() throws IOException {
        Home home = new Home(folder, folder.resolve(".local"));
        Part kafka = Part.kafka(Map.of());
        new Running(new Trace(ProcessHandle.current().pid(), 1L), 19092).keep(home, kafka);
        assertThat(Running.find(home, kafka)).isEmpty();
        assertThat(Running.parse("1 2")).isEmpty();
        assertThat(Running.parse("1 2 port")).isEmpty();
    }

    @Test
    void data_live_in_the_project_unless_the_environment_says_otherwise() {
        assertThat(Home.of(Map.of()).local().toString()).endsWith("deploy/.local");
        assertThat(Home.of(Map.of("OCOP_HOME", folder.toString())).local()).isEqualTo(folder);
    }
}
