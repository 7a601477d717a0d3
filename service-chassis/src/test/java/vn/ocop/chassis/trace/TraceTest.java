package vn.ocop.chassis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    @Test
    void a_trace_goes_on_under_a_new_span() {
        var trace = Trace.after("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(trace.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(trace.spanId()).matches("[0-9a-f]{16}").isNotEqualTo("00f067aa0ba902b7");
        assertThat(Trace.after(trace.traceparent()).traceId()).isEqualTo(trace.traceId());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-4BF9-1-01"})
    void what_is_no_trace_begins_a_new_one(String header) {
        assertThat(Trace.after(header).traceId()).matches("[0-9a-f]{32}").doesNotMatch("0{32}");
    }
}
