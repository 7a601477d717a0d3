package vn.ocop.registry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a file of a thousand bytes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-999, 0, 999",
        "bytes=999-, 999, 999",
        "bytes=500-, 500, 999",
        "bytes=500-5000, 500, 999",
        "bytes=-1, 999, 999",
        "bytes=-1000, 0, 999",
        "bytes=-5000, 0, 999",
        "bytes = 1 - 2, 1, 2",
    })
    void a_range_is_cut_at_the_ends_of_the_file(String header, long first, long last) {
        assertThat(ByteRange.of(header, 1000)).isEqualTo(new ByteRange(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "null",
                "''",
                "bytes=-",
                "bytes=5-3",
                "bytes=0-1,5-9",
                "lines=1-2",
                "bytes=a-b",
                "bytes=9999999999999999999-"
            },
            nullValues = "null",
            delimiter = ';')
    void what_is_no_single_range_is_the_whole(String header) {
        assertThat(ByteRange.of(header, 1000)).isEqualTo(ByteRange.whole(1000));
    }

    @ParameterizedTest
    @CsvSource({"bytes=1000-", "bytes=1000-1001", "bytes=-0"})
    void what_lies_behind_the_end_is_nothing(String header) {
        assertThat(ByteRange.of(header, 1000)).isNull();
    }
}
