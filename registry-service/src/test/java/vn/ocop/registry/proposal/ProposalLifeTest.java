package vn.ocop.registry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.registry.edited.Author;
import vn.ocop.registry.edited.EditorRole;
import vn.ocop.registry.history.HistoryEntry.FieldChange;
import vn.ocop.registry.product.ProductFixture;
import vn.ocop.registry.proposal.Proposal.Signed;
import vn.ocop.registry.proposal.Proposal.Target;
import vn.ocop.registry.proposal.ProposalState.Step;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalLifeTest {

    private static final Signed OFFICER = new Signed("can-bo-xa", Instant.parse("2026-11-24T01:00:00Z"));
    private static final Map<String, String> NOW = Map.of("name", "Nước mắm Ba Làng", "industry", "I");

    private static Proposal made() {
        var changes = List.of(
                new FieldChange("details.story", null, "Nghề mắm có từ lâu đời."),
                new FieldChange("name", "Nước mắm Ba Làng", "Nước mắm cốt Ba Làng"));
        return new Proposal(
                new Target(About.PRODUCT, UUID.randomUUID(), ProductFixture.fishSauce()),
                changes,
                "Đổi nhãn",
                new Signed("chu-the", Instant.parse("2026-11-23T01:00:00Z")));
    }

    private static void take(Proposal proposal, Step step) {
        switch (step) {
            case ACCEPT -> proposal.accept(NOW, OFFICER);
            case REFUSE -> proposal.refuse("Không đúng nhãn", OFFICER);
            case SUPERSEDE -> proposal.giveWayTo(made());
            case WITHDRAW -> proposal.withdraw(OFFICER);
        }
    }

    private static Step to(ProposalState state) {
        return Arrays.stream(Step.values())
                .filter(step -> ProposalState.MOVES.stream().anyMatch(m -> m.step() == step && m.to() == state))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void every_listed_move_can_be_made_and_no_other(ProposalState from) {
        for (var step : Step.values()) {
            var proposal = made();
            if (from != ProposalState.PENDING) {
                take(proposal, to(from));
            }
            var listed = ProposalState.MOVES.stream()
                    .filter(move -> move.from() == from && move.step() == step)
                    .findFirst();
            if (listed.isPresent()) {
                take(proposal, step);
                assertThat(proposal.view().state()).isEqualTo(listed.get().to());
                assertThat(proposal.view().endedAt()).isNotNull();
            } else {
                assertThatThrownBy(() -> take(proposal, step))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("proposal-move-not-allowed");
                assertThat(proposal.view().state()).isEqualTo(from);
            }
        }
    }

    @Test
    void a_field_that_has_changed_since_is_named() {
        assertThatThrownBy(() -> made().accept(Map.of("name", "Nước mắm Ba Làng 40 độ đạm"), OFFICER))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason().slug()).isEqualTo("proposal-outdated");
                    assertThat(refused.faults().get(0).pointer()).isEqualTo("/name");
                });
        assertThatThrownBy(() ->
                        made().accept(Map.of("name", "Nước mắm Ba Làng", "details.story", "Chuyện khác."), OFFICER))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults().get(0).pointer()).isEqualTo("/details/story"));
    }

    @Test
    void a_proposal_without_changes_is_none() {
        var target = new Target(About.PRODUCT, UUID.randomUUID(), ProductFixture.fishSauce());

        assertThatThrownBy(() -> new Proposal(target, List.of(), "Đổi nhãn", OFFICER))
                .hasMessageContaining("proposal-changes-nothing");
    }

    @Test
    void the_audit_chain_learns_the_fields_and_no_value() {
        assertThat(made().view().trail().toString())
                .contains("details.story", "name", "PENDING")
                .doesNotContain("mắm");
    }

    @Test
    void the_history_names_who_proposed_and_never_runs_over() {
        var told = Author.proposedBy("chu-the", "x".repeat(500));

        assertThat(told.role()).isEqualTo(EditorRole.PRODUCER);
        assertThat(told.reason())
                .startsWith("Đề xuất của chu-the: x")
                .hasSize(500)
                .endsWith("…");
        assertThat(Author.proposedBy("chu-the", "Đổi nhãn").reason()).isEqualTo("Đề xuất của chu-the: Đổi nhãn");
    }

    @Test
    void the_picture_in_the_readme_is_the_list_of_moves() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(ProposalState.mermaid());
    }
}
