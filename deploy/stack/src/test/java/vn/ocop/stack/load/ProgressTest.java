package vn.ocop.stack.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "0, 100, 0",
        "4, 100, 0",
        "5, 100, 1",
        "50, 100, 12",
        "99, 100, 23",
        "100, 100, 24",
        "150, 100, 24",
        "5, 0, 0"
    })
    void the_bar_is_full_when_all_is_treated_and_never_longer(long treated, long all, int full) {
        assertThat(Progress.bar(treated, all)).isEqualTo("[" + "#".repeat(full) + ".".repeat(24 - full) + "]");
    }

    @Test
    void a_terminal_sees_one_line_that_is_drawn_again() {
        Progress progress = progress(true);
        progress.show(job("APPLYING", 331));
        progress.show(job("DONE", 661));
        assertThat(text()).containsOnlyOnce("\n").endsWith("\n").contains("331 of about 661", "661 records");
    }

    @Test
    void a_file_gets_a_line_per_state_and_the_end() {
        Progress progress = progress(false);
        progress.show(job("APPLYING", 100));
        progress.show(job("APPLYING", 200));
        progress.show(job("DONE", 661));
        assertThat(text().lines()).hasSize(2);
        assertThat(text()).doesNotContain("\r").contains("100 of about 661", "661 records");
    }

    @Test
    void what_was_rejected_is_seen() {
        progress(false).show(new Job("DONE", 10, 8, 8, 0, 0, 2, 0, ""));
        assertThat(text()).contains("10 records, 2 rejected");
    }

    private Progress progress(boolean terminal) {
        Upload upload = new Upload("products.csv", BodyPublishers.noBody(), 661, Map.of());
        return new Progress(new PrintStream(screen, true, StandardCharsets.UTF_8), terminal, upload);
    }

    private String text() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private static Job job(String state, long accepted) {
        return new Job(state, accepted, accepted, accepted, 0, 0, 0, 0, "");
    }
}
