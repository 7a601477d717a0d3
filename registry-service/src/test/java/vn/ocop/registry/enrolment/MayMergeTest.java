package vn.ocop.registry.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.registry.standing.LegalBasis;
import vn.ocop.registry.standing.ProductStanding;

/** What two records' last decisions allow, on 25 November 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MayMergeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** @param said as {@code 715 2026-11-20}, with the day it ended where it has */
    private static LegalBasis basis(String said) {
        if (said == null) {
            return null;
        }
        var words = said.split(" ", 3);
        var from = LocalDate.parse(words[1]);
        return new LegalBasis(
                UUID.randomUUID(),
                ProductStanding.VALID,
                4,
                "PROVINCE",
                words[0],
                "QĐ-UBND",
                "UBND tỉnh Thanh Hóa",
                from,
                null,
                from,
                from.plusMonths(36),
                words.length < 3 ? null : LocalDate.parse(words[2]),
                null);
    }

    @ParameterizedTest(name = "«{0}» into «{1}»: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "none, none, none",
                "none, 715 2026-11-20, none",
                "715 2020-01-01, 715 2026-11-20, none",
                "715 2020-01-01, 716 2026-11-20, none",
                "715 2020-01-01, 716 2021-01-01, none",
                "715 2020-01-01, 716 2020-01-01, none",
                "715 2026-11-20, 715 2026-11-20, none",
                "715 2026-01-01 2026-05-01, 716 2026-05-01, none",
                "715 2023-11-24, 716 2026-11-20, none",
                "715 2023-11-25, 716 2026-11-20, MERGE_ENDS_CERTIFICATE",
                "715 2026-11-20, 716 2026-11-20, MERGE_ENDS_CERTIFICATE",
                "715 2026-11-20, 716 2020-01-01, MERGE_ENDS_CERTIFICATE",
                "715 2026-11-20, none, MERGE_ENDS_CERTIFICATE",
                "715 2020-01-01, none, MERGE_OTHER_WAY_ROUND",
                "715 2020-01-02, 716 2020-01-01, MERGE_OTHER_WAY_ROUND",
                "715 2026-11-20 2026-11-21, 716 2020-01-01, MERGE_OTHER_WAY_ROUND"
            })
    void the_last_decision_and_every_certificate_in_force_stay(String merged, String survivor, String refusal) {
        var refused =
                catchThrowableOfType(Refused.class, () -> MayMerge.require(basis(merged), basis(survivor), TODAY));

        assertThat(refused == null ? null : refused.reason().name()).isEqualTo(refusal);
    }

    @Test
    void a_decision_of_another_authority_is_another_one() {
        var one = basis("715 2026-11-20");
        var other = new LegalBasis(
                UUID.randomUUID(),
                ProductStanding.VALID,
                4,
                "PROVINCE",
                "715",
                "QĐ-UBND",
                "UBND tỉnh Tây Ninh",
                one.decidedOn(),
                null,
                one.validFrom(),
                one.lastDay(),
                null,
                null);

        assertThat(catchThrowableOfType(Refused.class, () -> MayMerge.require(one, other, TODAY)))
                .isNotNull();
        assertThatCode(() -> MayMerge.require(one, one, TODAY)).doesNotThrowAnyException();
    }
}
