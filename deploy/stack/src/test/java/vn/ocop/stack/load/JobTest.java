package vn.ocop.stack.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTest {

    @ParameterizedTest
    @CsvSource({"DONE, 0, 0", "DONE, 1, 3", "EMPTY, 0, 1", "REJECTED, 0, 1", "REJECTED, 5, 1", "FAILED, 0, 1"})
    void the_exit_code_tells_whether_everything_something_or_nothing_went_in(String state, long rejected, int code) {
        assertThat(job(state, 10, rejected, "").exitCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, false", "READING, false", "VALIDATING, false", "APPLYING, false",
        "DONE, true", "EMPTY, true", "REJECTED, true", "FAILED, true"
    })
    void a_job_ends_in_four_ways(String state, boolean ended) {
        assertThat(job(state, 0, 0, "").ended()).isEqualTo(ended);
    }

    @Test
    void the_summary_counts_everything_and_names_the_reason_of_a_refused_file() {
        assertThat(job("DONE", 7, 2, "").summary())
                .isEqualTo("DONE: 9 records, 7 accepted (7 created, 0 updated, 0 unchanged), 2 rejected, 1 skipped");
        assertThat(job("REJECTED", 0, 0, "zip_bomb").summary()).startsWith("REJECTED (zip_bomb): 0 records");
    }

    private static Job job(String state, long accepted, long rejected, String reason) {
        return new Job(state, accepted + rejected, accepted, accepted, 0, 0, rejected, 1, reason);
    }
}
