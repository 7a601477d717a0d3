package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * The legal act behind a version of the criteria and the days it is in force.
 *
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force, absent while open
 * @param textSource what the data was typed from
 * @param checkedAgainstSignedText false until someone has compared the data with the signed text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalBasis(
        String number,
        String type,
        Bilingual issuer,
        Bilingual title,
        LocalDate issuedOn,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        List<Replaced> replaces,
        List<Annex> annexes,
        TextSource textSource,
        boolean checkedAgainstSignedText) {

    /** An older act that lapses so many days after this one takes effect. */
    public record Replaced(String number, LocalDate issuedOn, int lapsesDaysAfterEffect) {}

    /** An annex of the act. */
    public record Annex(String code, String vi, String en) {}

    /** What the data was typed from, best first. */
    public enum TextSource {
        SIGNED_TEXT,
        OFFICIAL_GAZETTE,
        PUBLIC_TRANSCRIPT
    }

    public LegalBasis {
        replaces = List.copyOf(replaces);
        annexes = List.copyOf(annexes);
    }

    /** Both the first and the last day count. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    public boolean overlaps(LegalBasis other) {
        return (effectiveTo == null || !other.effectiveFrom.isAfter(effectiveTo))
                && (other.effectiveTo == null || !effectiveFrom.isAfter(other.effectiveTo));
    }
}
