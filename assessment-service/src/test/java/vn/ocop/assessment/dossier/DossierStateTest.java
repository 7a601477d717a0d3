package vn.ocop.assessment.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.assessment.dossier.DossierState.Step;

/** The life of a dossier, Art. 7: what is in the list of moves can happen, nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DossierStateTest {

    static Stream<Arguments> everyStateAndStep() {
        return Arrays.stream(DossierState.values())
                .flatMap(state -> Arrays.stream(Step.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyStateAndStep")
    void a_step_leads_where_the_list_says_or_is_refused(DossierState state, Step step) {
        var listed = DossierState.MOVES.stream()
                .filter(move -> move.from() == state && move.step() == step)
                .toList();

        assertThat(listed).hasSizeLessThanOrEqualTo(1);
        if (listed.isEmpty()) {
            assertThatThrownBy(() -> state.after(step)).hasMessageContaining("step-not-allowed");
        } else {
            assertThat(state.after(step)).isEqualTo(listed.get(0).to());
        }
    }

    @Test
    void the_picture_in_the_readme_shows_these_moves() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + DossierState.mermaid() + "\n```");
    }
}
