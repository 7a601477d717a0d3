package vn.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.problem.Reason;

/** Every refusal is reached by a test and says something in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssessmentReasonTest {

    @Test
    void no_reason_is_without_a_test() throws IOException {
        String tests;
        try (var files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(AssessmentReasonTest::read)
                    .collect(Collectors.joining());
        }

        assertThat(Arrays.stream(AssessmentReason.values()).map(Reason::slug))
                .allMatch(slug -> tests.contains("\"" + slug + "\""));
    }

    @Test
    void every_reason_speaks_both_languages() {
        assertThat(AssessmentReason.values()).allSatisfy(reason -> {
            assertThat(reason.status()).isBetween(400, 499);
            assertThat(reason.title().vi())
                    .isNotBlank()
                    .isNotEqualTo(reason.title().en());
            assertThat(reason.detail().vi())
                    .isNotBlank()
                    .isNotEqualTo(reason.detail().en());
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
