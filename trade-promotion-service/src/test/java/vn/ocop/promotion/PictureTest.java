package vn.ocop.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.promotion.stand.StandPicture;

/** What the README shows and what tests reach is what the code says. */
class PictureTest {

    @Test
    void the_readme_shows_the_life_of_a_stand_as_it_is() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(StandPicture.mermaid());
    }

    @Test
    void every_reason_to_say_no_is_reached_by_a_test() throws IOException {
        var tests = sources();

        assertThat(PromotionReason.values())
                .allSatisfy(reason -> assertThat(tests).contains('"' + reason.slug() + '"'));
    }

    @Test
    void every_move_is_reached_by_a_test() throws IOException {
        var tests = sources();

        assertThat(StandPicture.states()).allSatisfy(state -> assertThat(tests).contains("equalTo(\"" + state + "\")"));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test"))) {
            var texts = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(PictureTest::text)
                    .toArray(String[]::new);
            return String.join("\n", Arrays.asList(texts));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
