package vn.ocop.chassis.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.scan.Clam.Mood;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClamdTest {

    private static final Duration SHORT = Duration.ofMillis(700);

    private static Clamd clamd(Clam server) {
        return new Clamd(server.address(), SHORT, SHORT);
    }

    private static FileParts parts(byte[]... parts) {
        Iterator<byte[]> all = Arrays.asList(parts).iterator();
        return () -> all.hasNext() ? all.next() : null;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_holds_nothing_bad_is_clean_also_when_it_is_empty() throws IOException {
        try (var server = new Clam(() -> Mood.WELL)) {
            assertThat(clamd(server).answers()).isTrue();
            assertThat(clamd(server).scan(parts(text("Giỏ"), new byte[0], text("mây"))))
                    .isEqualTo(Verdict.CLEAN);
            assertThat(clamd(server).scan(parts())).isEqualTo(Verdict.CLEAN);
        }
    }

    @Test
    void what_is_found_is_named_also_across_two_parts() throws IOException {
        try (var server = new Clam(() -> Mood.WELL)) {
            var half = Clam.EICAR.length() / 2;
            assertThat(clamd(server).scan(parts(text(Clam.EICAR.substring(0, half)), text(Clam.EICAR.substring(half)))))
                    .isEqualTo(Verdict.infected("Eicar-Test-Signature"));
        }
    }

    @Test
    void more_than_it_takes_is_no_trouble_but_an_answer() throws IOException {
        try (var server = new Clam(() -> Mood.WELL)) {
            assertThat(clamd(server).scan(parts(new byte[Clam.LIMIT], new byte[1])))
                    .isEqualTo(Verdict.TOO_LARGE);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void anything_but_a_clear_answer_in_time_is_trouble(Mood mood) throws IOException {
        try (var server = new Clam(() -> mood)) {
            var before = System.nanoTime();
            assertThatThrownBy(() -> clamd(server).scan(parts(new byte[2_000_000], new byte[100_000_000])))
                    .isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void nobody_there_is_trouble() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var nobody = new Clamd("127.0.0.1:" + free, SHORT, SHORT);
        assertThatThrownBy(nobody::answers).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "clamav", "clamav:", ":3310", "tcp://clamav:3310", "clamav:port"})
    void an_address_is_a_host_and_a_port(String address) {
        assertThatThrownBy(() -> new Clamd(address, SHORT, SHORT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chassis.scan.address");
    }
}
