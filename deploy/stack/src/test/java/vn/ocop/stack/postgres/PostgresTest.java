package vn.ocop.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.stack.process.Refusal;

class PostgresTest {

    @TempDir
    private Path folder;

    @Test
    void a_half_written_data_directory_is_refused_and_left_alone() throws Exception {
        Path data = Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "17");
        Postgres postgres = new Postgres(folder.resolve("programs"), data, 1);
        assertThat(postgres.initialised()).isFalse();
        assertThatThrownBy(() -> postgres.initialise("secret"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("half-written")
                .hasMessageContaining("--fresh");
        assertThat(data.resolve("PG_VERSION")).exists();
    }

    @Test
    void a_missing_or_empty_directory_is_not_half_written() throws IOException {
        new Postgres(folder, folder.resolve("none"), 1).refuseHalfWritten();
        new Postgres(folder, Files.createDirectory(folder.resolve("empty")), 1).refuseHalfWritten();
    }

    @Test
    void a_lock_file_that_names_a_stranger_locks_nothing() throws Exception {
        Path lock = folder.resolve("postmaster.pid");
        Files.writeString(lock, ProcessHandle.current().pid() + "\n/elsewhere\n");
        assertThat(new ServerLock(folder).holder()).isEmpty();
        new ServerLock(folder).forgetStranger();
        assertThat(lock).doesNotExist();
    }

    @Test
    void names_that_would_be_sql_are_refused() {
        assertThatThrownBy(() -> new ServiceDatabase("x; DROP", "x", "a", "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
