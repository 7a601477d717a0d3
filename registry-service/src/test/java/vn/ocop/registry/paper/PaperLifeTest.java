package vn.ocop.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.registry.paper.Paper.Words;
import vn.ocop.registry.paper.PaperKind.Owner;
import vn.ocop.registry.paper.PaperState.Step;
import vn.ocop.registry.product.ProductFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Words slip(String issuedOn, String validUntil) {
        return words(PaperKind.TEST_SLIP, issuedOn, validUntil);
    }

    private static Words words(PaperKind kind, String issuedOn, String validUntil) {
        return new Words(
                kind,
                "2511/KN-2026",
                "Trung tâm Kiểm nghiệm Thanh Hóa",
                LocalDate.parse(issuedOn),
                validUntil == null ? null : LocalDate.parse(validUntil),
                null);
    }

    private static Paper in(PaperState state) {
        var paper = Paper.of(ProductFixture.fishSauce(), slip("2026-09-01", "2027-09-01"), Instant.EPOCH);
        switch (state) {
            case IN_FORCE -> {}
            case REPLACED -> take(paper, Step.REPLACE);
            case ENDED -> take(paper, Step.END);
        }
        return paper;
    }

    private static void take(Paper paper, Step step) {
        switch (step) {
            case REPLACE -> paper.replacedBy(slip("2026-11-01", "2027-11-01"), Instant.EPOCH);
            case END -> paper.end(TODAY, "Cơ quan cấp đã thu hồi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_listed_move_can_be_made_and_no_other(PaperState from) {
        for (var step : Step.values()) {
            var paper = in(from);
            var listed = PaperState.MOVES.stream()
                    .filter(move -> move.from() == from && move.step() == step)
                    .findFirst();
            if (listed.isPresent()) {
                take(paper, step);
                assertThat(paper.state()).isEqualTo(listed.get().to());
            } else {
                assertThatThrownBy(() -> take(paper, step))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("paper-move-not-allowed");
                assertThat(paper.state()).isEqualTo(from);
            }
        }
    }

    @Test
    void the_newer_paper_knows_the_older_and_belongs_to_the_same_product() {
        var paper = in(PaperState.IN_FORCE);

        var newer = paper.replacedBy(slip("2026-11-01", "2027-11-01"), Instant.EPOCH);

        assertThat(newer.view().replacesId()).isEqualTo(paper.id());
        assertThat(newer.view().productId()).isEqualTo(paper.view().productId());
        assertThat(newer.producerId()).isEqualTo(paper.producerId());
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "TEST_SLIP, 2026-11-23, 2026-11-23, -",
                "TEST_SLIP, 2026-11-24, 2027-11-24, paper-days-out-of-order",
                "TEST_SLIP, 2026-11-23, 2026-11-22, paper-days-out-of-order",
                "TEST_SLIP, 2026-11-01, -, paper-needs-last-day",
                "PRODUCT_DECLARATION, 2026-11-01, -, -",
                "BUSINESS_REGISTRATION, 2026-11-01, -, paper-of-another-owner"
            })
    void a_paper_of_a_product_has_days_that_can_be(PaperKind kind, String from, String to, String code) {
        var words = words(kind, from, to);

        if (code == null) {
            assertThatCode(() -> words.check(Owner.PRODUCT, TODAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> words.check(Owner.PRODUCT, TODAY)).hasMessageContaining(code);
        }
    }

    @Test
    void the_picture_in_the_readme_is_the_list_of_moves() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(PaperState.mermaid());
    }
}
