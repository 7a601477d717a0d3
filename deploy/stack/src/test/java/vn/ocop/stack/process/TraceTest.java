package vn.ocop.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    @Test
    void a_trace_finds_its_process_again() {
        Trace own = Trace.of(ProcessHandle.current());
        assertThat(Trace.parse(own.line())).contains(own);
        assertThat(own.alive()).isTrue();
    }

    @Test
    void a_number_the_system_gave_to_another_process_is_not_ours() {
        Trace own = Trace.of(ProcessHandle.current());
        assertThat(new Trace(own.pid(), own.started() + 1).alive()).isFalse();
    }

    @Test
    void a_process_that_was_stopped_is_dead() throws IOException, InterruptedException {
        Process sleeper = new ProcessBuilder("sleep", "60").start();
        Trace trace = Trace.of(sleeper.toHandle());
        assertThat(trace.alive()).isTrue();
        Detached.stop(trace, Duration.ofSeconds(5));
        assertThat(trace.alive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4711", "4711 ", "4711 x", "4711 1 2", "-"})
    void a_text_cut_off_by_a_crash_is_no_trace(String text) {
        assertThat(Trace.parse(text)).isEmpty();
    }
}
