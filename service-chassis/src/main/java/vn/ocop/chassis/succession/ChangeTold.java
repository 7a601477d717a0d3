package vn.ocop.chassis.succession;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A change of units as its speaker's fact tells it; a listener reads it with {@code fact.as(ChangeTold.class)}.
 *
 * @param changeId the same whenever it is told again
 * @param legalBasis null where nobody named one
 * @param area what the units after it lie in, on the wire {@code provinceCode}
 */
public record ChangeTold(
        UUID changeId,
        ChangeKind kind,
        LocalDate effectiveDate,
        String legalBasis,
        @JsonProperty("provinceCode") String area,
        List<Succession> successions) {

    /** How far a unit went over. */
    public enum Coverage {
        WHOLE,
        PART
    }

    /** One unit before and one after. */
    public record Succession(
            UUID fromId, String fromCode, String fromName, UUID toId, String toCode, String toName, Coverage coverage) {

        private Became became() {
            return new Became(
                    new Unit(fromId, fromCode, fromName), new Unit(toId, toCode, toName), coverage == Coverage.WHOLE);
        }
    }

    /** @param sequence of the fact, see {@link UnitChange#sequence} */
    public UnitChange change(long sequence) {
        return new UnitChange(
                changeId,
                sequence,
                kind,
                effectiveDate,
                legalBasis,
                area,
                successions.stream().map(Succession::became).toList());
    }
}
