package vn.ocop.registry.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annex I: six industries and twenty-six sets. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CriteriaSetsTest {

    @Test
    void there_are_twenty_six() {
        assertThat(CriteriaSets.all().keySet())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 26)
                        .mapToObj("S%02d"::formatted)
                        .toList());
        assertThat(CriteriaSets.all().values())
                .contains(Industry.I, Industry.II, Industry.III, Industry.IV, Industry.V, Industry.VI)
                .doesNotContain(Industry.UNKNOWN);
    }

    @ParameterizedTest(name = "the sets of {0} are {1} to {2}")
    @CsvSource({"I, 1, 13", "II, 14, 17", "III, 18, 20", "IV, 21, 22", "V, 23, 25", "VI, 26, 26"})
    void each_belongs_to_one_industry(Industry industry, int first, int last) {
        for (int set = 1; set <= 26; set++) {
            assertThat(CriteriaSets.belongs("S%02d".formatted(set), industry)).isEqualTo(set >= first && set <= last);
        }
    }
}
