package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The criteria as one legal act prints them: its basis, the star bands, the catalogue and the sets.
 *
 * @param code name of the version, {@code QD-26-2026}
 * @param certificateMonths how long a certificate is valid, in calendar months
 * @param sourceNotes oddities of the text and how each was handled
 */
public record CriteriaVersion(
        String schemaVersion,
        String code,
        LegalBasis legalBasis,
        Totals totals,
        List<Band> bands,
        int certificateMonths,
        List<Ministry> ministries,
        Catalogue catalogue,
        List<EvidenceKind> evidenceKinds,
        List<CriteriaSet> sets,
        List<SourceNote> sourceNotes) {

    /** Points of the whole sheet and of its parts. */
    public record Totals(int max, Parts parts) {}

    /** Points of the three parts, Art. 3: 40, 25 and 35. */
    public record Parts(
            @JsonProperty("A") int a,
            @JsonProperty("B") int b,
            @JsonProperty("C") int c) {

        public int of(Part.Code part) {
            return switch (part) {
                case A -> a;
                case B -> b;
                case C -> c;
            };
        }
    }

    /** A ministry in charge of a group of products. */
    public record Ministry(String code, String vi, String en) {}

    /** Annex I: industries, their groups, and the set that scores each group. */
    public record Catalogue(List<Industry> industries) {}

    /** An industry of Annex I, {@code I} to {@code VI}. */
    public record Industry(String code, String vi, String en, List<Group> groups) {}

    /** A group of Annex I and the codes of its sets. */
    public record Group(String code, String vi, String en, List<String> sets) {}

    /** A row of the evidence table in form 02, or a fact below such a row. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidenceKind(String code, Level level, String parent, String vi, String en) {

        /** Row of the form, or a fact that an option names. */
        @Schema(
                name = "EvidenceKindLevel",
                description = "Dòng của biểu mẫu hoặc sự kiện. Row of the form, or a fact below it.")
        public enum Level {
            FORM_ROW,
            FACT
        }
    }

    /** An oddity of the printed text and what was done with it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SourceNote(String set, String item, String issue, String handling) {}

    public CriteriaVersion {
        bands = bands.stream().sorted(Comparator.comparingInt(Band::min)).toList();
        ministries = List.copyOf(ministries);
        evidenceKinds = List.copyOf(evidenceKinds);
        sets = List.copyOf(sets);
        sourceNotes = List.copyOf(sourceNotes);
    }

    public Optional<CriteriaSet> set(String setCode) {
        return sets.stream().filter(set -> set.code().equals(setCode)).findFirst();
    }

    /** The band an average total falls into; the average is exact, so 69.99… is still three stars. */
    public Band band(Fraction average) {
        return bands.stream()
                .filter(band -> average.atLeast(band.min()))
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    /** The band of a star, 1 to 5. */
    public Band band(int star) {
        return bands.stream().filter(band -> band.star() == star).findFirst().orElseThrow();
    }
}
