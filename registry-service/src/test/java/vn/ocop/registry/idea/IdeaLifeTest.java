package vn.ocop.registry.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.registry.history.HistoryFixture;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.idea.Idea.Particulars;
import vn.ocop.registry.idea.IdeaState.Step;
import vn.ocop.registry.idea.IdeaStatistics.IdeaCommuneCounts;
import vn.ocop.registry.idea.IdeaStatistics.IdeaStateCounts;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.product.Industry;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdeaLifeTest {

    private static final LastChange BY = HistoryFixture.registered();
    private static final Place TAN_NINH = new Place(UUID.randomUUID(), "25459", "Phường Tân Ninh", "80");

    private static Particulars said(UUID producer, String proposer) {
        return new Particulars(
                producer,
                proposer,
                "Muối ớt lá chanh",
                Industry.I,
                "Máy sấy",
                "Nghề làm muối",
                Set.of(Support.EQUIPMENT));
    }

    private static Idea in(IdeaState state) {
        var idea = new Idea(
                TAN_NINH, said(null, "Tổ phụ nữ ấp Tân Lập"), HistoryFixture.at(Instant.parse("2026-11-22T18:00:00Z")));
        switch (state) {
            case REGISTERED -> {}
            case IN_PREPARATION -> idea.prepare(BY);
            case BECAME_PRODUCT -> idea.become(UUID.randomUUID(), BY);
            case DROPPED -> idea.drop("Không đủ nguyên liệu", BY);
        }
        return idea;
    }

    private static void take(Idea idea, Step step) {
        switch (step) {
            case PREPARE -> idea.prepare(BY);
            case BECOME -> idea.become(UUID.randomUUID(), BY);
            case DROP -> idea.drop("Không đủ nguyên liệu", BY);
            case TAKE_UP -> idea.takeUp(BY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_listed_move_can_be_made_and_no_other(IdeaState from) {
        for (var step : Step.values()) {
            var idea = in(from);
            var listed = IdeaState.MOVES.stream()
                    .filter(move -> move.from() == from && move.step() == step)
                    .findFirst();
            if (listed.isPresent()) {
                take(idea, step);
                assertThat(idea.state()).isEqualTo(listed.get().to());
            } else {
                assertThatThrownBy(() -> take(idea, step))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("idea-move-not-allowed");
                assertThat(idea.state()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_an_open_idea_is_put_right(IdeaState state) {
        var idea = in(state);

        if (state.isOpen()) {
            assertThat(idea.describe(said(UUID.randomUUID(), null), BY)).isTrue();
            assertThat(idea.view().proposer()).isNull();
        } else {
            assertThatThrownBy(() -> idea.describe(said(null, "Hội nông dân"), BY))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void an_idea_has_one_proposer_and_belongs_to_a_legal_day() {
        assertThatThrownBy(() -> said(null, null)).hasMessageContaining("idea-needs-one-proposer");
        assertThatThrownBy(() -> said(UUID.randomUUID(), "Hội nông dân")).isInstanceOf(Refused.class);
        assertThat(in(IdeaState.REGISTERED).view().registeredOn()).isEqualTo("2026-11-23");
        assertThat(in(IdeaState.REGISTERED).view().forAudit().proposer()).isNull();
    }

    @Test
    void one_taken_up_again_has_no_reason_any_more() {
        var idea = in(IdeaState.DROPPED);

        idea.takeUp(BY);

        assertThat(idea.view().dropReason()).isNull();
    }

    @Test
    void shares_are_of_all_ideas_and_absent_without_any() {
        var communes = List.of(
                new IdeaCommuneCounts("25459", 4, new IdeaStateCounts(2, 0, 2, 0), 1),
                new IdeaCommuneCounts("25486", 2, new IdeaStateCounts(1, 0, 0, 1), 0));
        var day = LocalDate.of(2026, 11, 23);

        var figures = IdeaStatistics.of("80", null, null, day, communes);

        assertThat(figures.total()).isEqualTo(6);
        assertThat(figures.byState()).isEqualTo(new IdeaStateCounts(3, 0, 2, 1));
        assertThat(figures.becameProductPercent()).isEqualByComparingTo("33.3");
        assertThat(figures.recognisedPercent()).isEqualByComparingTo("16.7");
        assertThat(IdeaStatistics.of(null, null, null, day, List.of()).becameProductPercent())
                .isNull();
    }

    @Test
    void the_picture_in_the_readme_is_the_list_of_moves() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(IdeaState.mermaid());
    }
}
