package vn.ocop.assessment.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.assessment.criteria.CriteriaVersion;
import vn.ocop.assessment.criteria.Ground;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.criteria.LegalBasis;
import vn.ocop.assessment.evaluation.Sheets;
import vn.ocop.assessment.scoring.MemberScore;
import vn.ocop.assessment.scoring.SheetCheck;

/** What other rooms ask the book: versions by day, sets, what a sheet still lacks, what an item asks for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CriteriaBookTest {

    private static final CriteriaVersion DECISION_26 = Sheets.BOOK.versions().get(0);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-05-21, ",
        "2026-05-22, QD-26-2026",
        "2027-12-31, QD-26-2026",
        "2028-01-01, NEXT",
        "2040-01-01, NEXT"
    })
    void a_day_has_the_version_in_force_then(LocalDate day, String code) {
        var book = new CriteriaBook(
                List.of(version("NEXT", LAST_DAY.plusDays(1), null), version("QD-26-2026", DECISION_26, LAST_DAY)));

        assertThat(book.inForceOn(day).map(CriteriaVersion::code).orElse(null)).isEqualTo(code);
        assertThat(book.set("S26", day).isPresent()).isEqualTo(code != null);
        assertThat(book.versions()).extracting(CriteriaVersion::code).containsExactly("QD-26-2026", "NEXT");
    }

    @Test
    void two_versions_never_share_a_day_or_a_name() {
        var open = version("QD-26-2026", DECISION_26, null);
        var next = version("NEXT", LAST_DAY, null);

        assertThatThrownBy(() -> new CriteriaBook(List.of(open, next)))
                .isInstanceOf(BrokenCriteria.class)
                .hasMessage("QD-26-2026 and NEXT are in force on the same day.");
        assertThatThrownBy(() -> new CriteriaBook(List.of(open, open)))
                .hasMessage("Two criteria files carry the code QD-26-2026.");
        assertThatThrownBy(() -> new CriteriaBook(List.of())).hasMessageContaining("names no criteria file");
    }

    @Test
    void a_set_is_found_by_its_code_and_prints_its_grounds() {
        assertThat(Sheets.BOOK.set("S07").orElseThrow().ground("MATERIAL_IMPORTED_OR_UNKNOWN"))
                .hasValueSatisfying(ground -> assertThat(ground.effect()).isEqualTo(Ground.Effect.REJECTED));
        assertThat(Sheets.BOOK.set("S26").orElseThrow().disqualifications()).isEmpty();
        assertThat(Sheets.BOOK.set("S27")).isEmpty();
    }

    @Test
    void a_sheet_knows_what_it_lacks_and_what_it_adds_up_to_so_far() {
        var set = Sheets.set("S01");
        var check = new SheetCheck(set);
        var half = new LinkedHashMap<>(Sheets.best(set));
        half.remove("5.1");
        half.remove("5.2");
        half.remove("6.3");

        assertThat(check.missing(Sheets.of("M1", half))).extracting(Item::code).containsExactly("5.1", "6.3");
        assertThat(check.missing(Sheets.of("M1", Map.of()))).hasSize(set.items().size() - 1);
        assertThat(check.missing(Sheets.of("M1", Sheets.best(set)))).isEmpty();
        assertThat(MemberScore.of(set, Sheets.of("M1", Sheets.best(set))).total())
                .isEqualTo(100);
        assertThat(MemberScore.of(set, Sheets.of("M1", Map.of())).total()).isZero();
    }

    @Test
    void an_item_tells_which_evidence_it_asks_for() {
        var set = Sheets.set("S01");

        assertThat(set.evidenceKinds(set.item("1.2").orElseThrow()))
                .containsExactly("MATERIAL_AND_LINKAGE", "AREA_CERT_INTERNATIONAL", "AREA_CERT_NATIONAL");
    }

    private static CriteriaVersion version(String code, CriteriaVersion like, LocalDate lastDay) {
        return version(code, like.legalBasis().effectiveFrom(), lastDay);
    }

    private static CriteriaVersion version(String code, LocalDate firstDay, LocalDate lastDay) {
        var basis = DECISION_26.legalBasis();
        return new CriteriaVersion(
                DECISION_26.schemaVersion(),
                code,
                new LegalBasis(
                        basis.number(),
                        basis.type(),
                        basis.issuer(),
                        basis.title(),
                        basis.issuedOn(),
                        firstDay,
                        lastDay,
                        basis.replaces(),
                        basis.annexes(),
                        basis.textSource(),
                        basis.checkedAgainstSignedText()),
                DECISION_26.totals(),
                DECISION_26.bands(),
                DECISION_26.certificateMonths(),
                DECISION_26.ministries(),
                DECISION_26.catalogue(),
                DECISION_26.evidenceKinds(),
                DECISION_26.sets(),
                DECISION_26.sourceNotes());
    }
}
