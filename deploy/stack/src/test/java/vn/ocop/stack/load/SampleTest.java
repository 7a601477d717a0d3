package vn.ocop.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.token.Mint;
import vn.ocop.stack.token.SigningKey;

class SampleTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private ImportDoor door;

    @BeforeEach
    void open() throws IOException {
        door = new ImportDoor();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void units_come_before_producers_products_and_recognitions_and_history_last() throws Exception {
        door.jobs("{\"state\":\"DONE\"}");
        sample().load(true);
        assertThat(door.posts())
                .extracting(post -> post.uri().replaceAll(".*kind=([a-z-]+).*", "$1"))
                .containsExactly(
                        "provinces",
                        "communes",
                        "commune-mergers",
                        "commune-mergers",
                        "producers",
                        "products",
                        "recognitions",
                        "payouts-history",
                        "events",
                        "event-participants");
        assertThat(door.posts().get(2).uri()).contains("effectiveDate=2025-07-01", "legalBasis=1686%2FNQ-UBTVQH15");
        assertThat(door.posts().get(3).uri()).contains("legalBasis=1682%2FNQ-UBTVQH15");
    }

    @Test
    void what_is_in_is_not_sent_again_and_the_rest_follows_later() throws Exception {
        door.jobs("{\"state\":\"DONE\"}");
        sample().load(false);
        assertThat(door.posts()).hasSize(4);
        sample().load(true);
        assertThat(door.posts()).hasSize(10);
        sample().load(true);
        assertThat(door.posts()).hasSize(10);
    }

    @Test
    void a_file_that_fails_stops_the_load_and_is_sent_again_next_time() {
        door.jobs("{\"state\":\"FAILED\"}");
        assertThatThrownBy(() -> sample().load(false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("provinces.csv was not loaded: FAILED");
        assertThat(folder.resolve("loaded")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "provinces.csv, 2",
        "communes.csv, 262",
        "commune-mergers-38.csv, 558",
        "commune-mergers-80.csv, 305",
        "producers.csv, 492",
        "products.csv, 661",
        "recognitions.csv, 834",
        "payouts-history.csv, 735",
        "events.csv, 20",
        "event-participants.csv, 766"
    })
    void the_sample_has_the_published_totals(String file, long records) throws IOException {
        assertThat(Upload.shipped(file, Map.of()).records()).isEqualTo(records);
    }

    @Test
    void records_are_counted_whether_or_not_the_last_line_ends() throws IOException {
        assertThat(records("a.csv", "h\n1\n2\n")).isEqualTo(2);
        assertThat(records("a.csv", "h\n1\n2")).isEqualTo(2);
        assertThat(records("a.csv", "")).isZero();
        assertThat(records("a.ndjson", "{}\n{}")).isEqualTo(2);
        assertThat(records("a.xlsx", "PK\n\n")).isZero();
    }

    private long records(String name, String content) throws IOException {
        return Upload.of(Files.writeString(folder.resolve(name), content), Map.of())
                .records();
    }

    private Sample sample() throws IOException {
        List<Part> services = Stream.of("registry", "assessment", "funding", "promotion")
                .map(name -> new Part(name, name, door.port(), "X"))
                .toList();
        Mint mint = new Mint(SigningKey.openOrCreate(folder.resolve("key.pem")), Clock.systemUTC());
        return new Sample(
                services, mint, folder.resolve("loaded"), new PrintStream(screen, true, StandardCharsets.UTF_8));
    }
}
