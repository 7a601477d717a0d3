package vn.ocop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {

    @ParameterizedTest
    @CsvSource({
        "200, 0, 7",
        "200, 1, 5000007",
        "200, 200, 1000000007",
        "3, 1, 333333340",
        "3, 2, 666666673",
        "3, 3, 1000000007",
        "1, 86400, 86400000000007"
    })
    void requests_are_meant_at_even_distances(int rate, long number, long nanoseconds) {
        assertThat(new Pace(7, rate).intended(number)).isEqualTo(nanoseconds);
    }

    @Test
    void a_measurement_has_as_many_requests_as_the_rate_says() {
        assertThat(new Pace(0, 200).requestsIn(20)).isEqualTo(4_000);
    }
}
