package vn.ocop.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.hearing.Unacceptable;

/** Quality plan 3.5: only what passes by itself is tried again; everything else is set aside at once. */
class FailureTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "57P01, true",
        "53300, true",
        "40001, true",
        "55P03, true",
        "23505, false",
        "23514, false",
        "22001, false",
        "42703, false"
    })
    void the_state_of_the_database_decides(String state, boolean passes) {
        assertThat(Failure.passes(new IllegalStateException(new SQLException("?", state))))
                .isEqualTo(passes);
    }

    @Test
    void a_pool_that_gives_no_connection_passes() {
        assertThat(Failure.passes(new RuntimeException(new SQLException("Acquisition timeout"))))
                .isTrue();
    }

    @Test
    void a_commit_that_failed_hides_its_cause_among_the_suppressed() {
        var commit = new RollbackException("rolled back");
        commit.addSuppressed(new SQLException("gone", "08006"));

        assertThat(Failure.passes(new RuntimeException(commit))).isTrue();
    }

    @Test
    void a_broken_wire_passes_and_a_broken_fact_does_not() {
        assertThat(Failure.passes(new RuntimeException(new IOException("reset"))))
                .isTrue();
        assertThat(Failure.passes(new Unacceptable("unreadable-fact", "no JSON")))
                .isFalse();
        assertThat(Failure.passes(new NullPointerException())).isFalse();
    }
}
