package vn.ocop.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_secret_is_for_its_owner_only_and_leaves_no_draft() throws IOException {
        Path file = folder.resolve("secrets/passwords");
        Files600.write(file, "first");
        Files600.write(file, "second");
        assertThat(file).hasContent("second");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> siblings = Files.list(file.getParent())) {
            assertThat(siblings).containsExactly(file);
        }
    }

    @Test
    void a_tree_is_deleted_with_all_in_it_and_a_missing_one_is_no_error() throws IOException {
        Files600.write(folder.resolve("a/b/c"), "x");
        Files600.deleteTree(folder.resolve("a"));
        Files600.deleteTree(folder.resolve("a"));
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void shared_pages_are_counted_once() {
        String rollup = "00400000-7ffd0 ---p [rollup]\nRss:   5000 kB\nPss:   1234 kB\nPss_Anon:  100 kB\n";
        assertThat(Memory.fromRollup(rollup)).contains(1234L);
        assertThat(Memory.fromRollup("")).isEmpty();
    }
}
