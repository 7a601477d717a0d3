package vn.ocop.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastWordsTest {

    @Test
    void the_last_error_says_why_a_process_died() {
        assertThat(LastWords.of(List.of("LOG: starting", "FATAL:  could not bind", "LOG: shut down")))
                .isEqualTo("FATAL:  could not bind");
    }

    @Test
    void an_error_written_as_json_is_told_in_its_words() {
        String line = "{\"level\":\"ERROR\",\"message\":\"Failed to start\","
                + "\"exception\":{\"message\":\"relation product does not exist\"}}";
        assertThat(LastWords.of(List.of("{\"level\":\"INFO\",\"message\":\"hello\"}", line)))
                .isEqualTo("Failed to start relation product does not exist");
    }

    @Test
    void a_line_cut_off_by_a_crash_is_shown_as_it_is() {
        assertThat(LastWords.of(List.of("{\"level\":\"ERROR\""))).isEqualTo("{\"level\":\"ERROR\"");
    }

    @Test
    void silence_stays_silence_and_long_words_are_cut() {
        assertThat(LastWords.of(List.of())).isEmpty();
        assertThat(LastWords.of(List.of("x".repeat(1000)))).hasSize(302);
    }
}
