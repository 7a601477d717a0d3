package vn.ocop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The whole programme over HTTP: Articles 4, 7 and the payment rules, with the refusals on the way. */
class JourneyTest {

    @Test
    void one_product_walks_from_register_to_paid_reward_and_stand_and_another_after_it() throws Exception {
        Town town = FourServices.running().town();
        assertThat(town.silent()).isEmpty();
        for (int round = 1; round <= 2; round++) {
            ByteArrayOutputStream told = new ByteArrayOutputStream();
            boolean arrived = Journey.walked(town, new PrintStream(told, true, StandardCharsets.UTF_8));
            assertThat(arrived).as(told.toString(StandardCharsets.UTF_8)).isTrue();
        }
    }
}
