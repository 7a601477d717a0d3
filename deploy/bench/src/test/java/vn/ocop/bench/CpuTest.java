package vn.ocop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CpuTest {

    @Test
    void own_time_and_that_of_ended_children_count_whatever_the_process_is_called() {
        String stat = "4711 (postgres: a) b) S 1 4711 4711 0 -1 4194304 900 800 0 0 70 30 5 2 20 0 1 0 88123 1 2 3";

        assertThat(Cpu.ticks(stat)).isEqualTo(107);
    }

    @Test
    void waiting_processors_are_not_busy() {
        assertThat(Cpu.busyTicks("cpu  100 1 20 5000 400 3 4 7 0 0\ncpu0 1 1 1 1\n"))
                .isEqualTo(135);
    }

    @Test
    void what_is_not_ours_is_foreign_and_never_negative() {
        Used used = new Used(2, 1, 4, 9).since(new Used(1, 1, 1, 1));

        assertThat(used).isEqualTo(new Used(1, 0, 3, 8));
        assertThat(used.server()).isEqualTo(1);
        assertThat(used.foreign()).isEqualTo(5);
        assertThat(new Used(0, 0, 4, 3).foreign()).isZero();
    }

    @Test
    void this_process_has_used_some_time() {
        assertThat(Cpu.secondsOf(ProcessHandle.current())).isNotNegative();
    }
}
