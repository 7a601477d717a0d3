package vn.ocop.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.process.Refusal;

class UpOptionsTest {

    @Test
    void without_options_it_stays_keeps_the_data_and_loads_the_sample() {
        assertThat(UpOptions.parse(List.of())).isEqualTo(new UpOptions(false, false, true));
    }

    @Test
    void options_come_in_any_order() {
        assertThat(UpOptions.parse(List.of("--no-sample", "--fresh", "--detach")))
                .isEqualTo(new UpOptions(true, true, false));
    }

    @Test
    void an_unknown_option_is_answered_with_the_usage() {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--wipe")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--wipe")
                .hasMessageContaining("--no-sample");
    }
}
