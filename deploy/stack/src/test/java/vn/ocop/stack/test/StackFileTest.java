package vn.ocop.stack.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.stack.process.Trace;

class StackFileTest {

    private static final String ADDRESSES = """
            postgres.port=5555
            postgres.password=s
            postgres.roles.password=r
            kafka.bootstrap=127.0.0.1:6666
            """;

    @TempDir
    private Path folder;

    @Test
    void a_file_of_a_living_process_tells_the_addresses() throws IOException {
        assertThat(StackFile.read(written(Trace.of(ProcessHandle.current()))))
                .contains(new StackFile(5555, "s", "r", "127.0.0.1:6666"));
    }

    @Test
    void a_file_left_by_a_process_whose_number_now_belongs_to_another_is_ignored() throws IOException {
        Trace stranger = new Trace(ProcessHandle.current().pid(), 1L);
        assertThat(StackFile.read(written(stranger))).isEmpty();
    }

    @Test
    void no_file_and_no_process_line_are_no_stack() throws IOException {
        assertThat(StackFile.read(folder.resolve("missing"))).isEmpty();
        Path file = Files.writeString(folder.resolve("stack.properties"), ADDRESSES);
        assertThat(StackFile.read(file)).isEmpty();
    }

    private Path written(Trace process) throws IOException {
        return Files.writeString(folder.resolve("stack.properties"), "process=" + process.line() + "\n" + ADDRESSES);
    }
}
