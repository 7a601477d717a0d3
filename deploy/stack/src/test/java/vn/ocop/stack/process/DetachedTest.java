package vn.ocop.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    private Path folder;

    @Test
    void secrets_travel_in_the_environment_and_output_goes_to_a_file_kept_once() throws Exception {
        Path log = Files.writeString(folder.resolve("part.log"), "the run before");
        Trace trace = Detached.start(List.of("sh", "-c", "echo $SECRET"), Map.of("SECRET", "s3cret"), log);
        awaitEnd(trace);
        assertThat(log).hasContent("s3cret");
        assertThat(folder.resolve("part.log.1")).hasContent("the run before");
    }

    @Test
    void a_process_has_a_session_of_its_own_so_that_a_closed_terminal_does_not_reach_it() throws Exception {
        Trace trace = Detached.start(List.of("sleep", "60"), Map.of(), folder.resolve("part.log"));
        Thread.sleep(200);
        assertThat(session(trace.pid())).isEqualTo(trace.pid());
        Detached.stop(trace, Duration.ofSeconds(5));
        assertThat(trace.alive()).isFalse();
    }

    @Test
    void a_process_that_will_not_end_is_ended() throws Exception {
        Path ready = folder.resolve("ready");
        String stubborn = "trap '' TERM; touch " + ready + "; while true; do sleep 0.1; done";
        Trace trace = Detached.start(List.of("sh", "-c", stubborn), Map.of(), folder.resolve("part.log"));
        while (!Files.exists(ready)) {
            Thread.sleep(20);
        }
        Detached.stop(trace, SHORT);
        assertThat(trace.alive()).isFalse();
    }

    private static long session(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[3]);
    }

    private static void awaitEnd(Trace trace) throws InterruptedException {
        while (trace.alive()) {
            Thread.sleep(20);
        }
    }
}
