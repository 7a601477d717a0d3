package vn.ocop.registry.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.registry.decision.Decision;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.decision.RevocationGround;
import vn.ocop.registry.product.ProductFixture;
import vn.ocop.registry.recognition.Recognition.Finding;
import vn.ocop.registry.recognition.RecognitionState.Step;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognitionLifeTest {

    private static final Finding FINDING = new Finding(ProductFixture.fishSauce(), RecognitionKind.FIRST, 4);

    private static Recognition granted(String day) {
        var recognition = Recognition.proposed(FINDING, UUID.randomUUID(), Instant.EPOCH);
        recognition.grant(new Decision("1", "QĐ-UBND", "UBND tỉnh Thanh Hóa", Level.PROVINCE, LocalDate.parse(day)), 3);
        return recognition;
    }

    private static Recognition in(RecognitionState state) {
        return switch (state) {
            case PROPOSED -> Recognition.proposed(FINDING, UUID.randomUUID(), Instant.EPOCH);
            case UNVERIFIED -> Recognition.imported(FINDING, "R-1", Instant.EPOCH);
            case GRANTED -> granted("2026-01-01");
            case EXPIRED -> after(Step.EXPIRE);
            case SUPERSEDED -> after(Step.SUPERSEDE);
            case REVOKED -> after(Step.REVOKE);
        };
    }

    private static Revocation revocation(LocalDate day) {
        var decision = new Decision("3", "QĐ-UBND", "UBND tỉnh Thanh Hóa", Level.PROVINCE, day);
        return new Revocation(RevocationGround.MARK_MISUSED, "In nhãn 5 sao trên bao bì", decision, day.minusDays(15));
    }

    private static Recognition after(Step step) {
        var recognition = granted("2026-01-01");
        take(recognition, step);
        return recognition;
    }

    private static void take(Recognition recognition, Step step) {
        var day = LocalDate.of(2026, 6, 1);
        switch (step) {
            case GRANT -> recognition.grant(new Decision("2", "QĐ-UBND", "UBND", Level.PROVINCE, day), 3);
            case EXPIRE -> recognition.expire();
            case SUPERSEDE -> recognition.supersede(day);
            case REVOKE -> recognition.revoke(revocation(day), Level.PROVINCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_listed_move_can_be_made_and_no_other(RecognitionState from) {
        for (var step : Step.values()) {
            var recognition = in(from);
            var listed = RecognitionState.MOVES.stream()
                    .filter(move -> move.from() == from && move.step() == step)
                    .findFirst();
            if (listed.isPresent()) {
                take(recognition, step);
                assertThat(recognition.state()).isEqualTo(listed.get().to());
            } else {
                assertThatThrownBy(() -> take(recognition, step))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("move-not-allowed");
                assertThat(recognition.state()).isEqualTo(from);
            }
        }
    }

    @Test
    void the_level_of_the_stars_revokes_and_not_before_the_certificate() {
        var recognition = granted("2026-01-01");
        var day = LocalDate.of(2026, 6, 1);

        assertThatThrownBy(() -> recognition.revoke(revocation(day), Level.NATIONAL))
                .hasMessageContaining("level-does-not-fit-stars");
        assertThatThrownBy(() -> recognition.revoke(revocation(LocalDate.of(2025, 12, 31)), Level.PROVINCE))
                .hasMessageContaining("revocation-before-certificate");
        assertThat(recognition.state()).isEqualTo(RecognitionState.GRANTED);

        recognition.revoke(revocation(day), Level.PROVINCE);

        assertThat(recognition.endedOn()).isEqualTo(day);
        assertThat(recognition.view().revocation().withinTerm()).isTrue();
    }

    @Test
    void the_picture_in_the_readme_is_the_list_of_moves() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(RecognitionState.mermaid());
    }

    @Test
    void the_latest_stands_and_the_earlier_gives_way_from_its_day() {
        var first = granted("2022-03-01");
        var second = granted("2024-12-01");
        var third = granted("2026-01-15");

        var ended = Standing.giveWay(List.of(first, second, third));

        assertThat(ended).containsExactly(second, first);
        assertThat(first.endedOn()).isEqualTo("2024-12-01");
        assertThat(second.endedOn()).isEqualTo("2026-01-15");
        assertThat(third.state()).isEqualTo(RecognitionState.GRANTED);
    }

    @Test
    void one_that_was_over_before_the_next_began_has_expired_and_not_been_replaced() {
        var first = granted("2020-03-01");
        var second = granted("2023-03-02");

        assertThat(Standing.giveWay(List.of(first, second))).isEmpty();
        assertThat(first.isOverOn(LocalDate.of(2023, 3, 2))).isTrue();
        assertThat(Standing.giveWay(List.of(granted("2020-03-01"), granted("2023-03-01"))))
                .hasSize(1);
    }
}
