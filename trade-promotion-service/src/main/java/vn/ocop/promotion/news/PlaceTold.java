package vn.ocop.promotion.news;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.succession.Became;
import vn.ocop.chassis.succession.ChangeKind;
import vn.ocop.chassis.succession.Unit;
import vn.ocop.chassis.succession.UnitChange;

/**
 * What we read of a change of communes.
 *
 * @param legalBasis null where nobody named one
 */
record PlaceTold(
        UUID changeId,
        ChangeKind kind,
        LocalDate effectiveDate,
        String legalBasis,
        String provinceCode,
        List<Succession> successions) {

    /** How far a unit went over. */
    enum Coverage {
        WHOLE,
        PART
    }

    /** One unit before and one after. */
    record Succession(
            UUID fromId, String fromCode, String fromName, UUID toId, String toCode, String toName, Coverage coverage) {

        private Became became() {
            return new Became(
                    new Unit(fromId, fromCode, fromName), new Unit(toId, toCode, toName), coverage == Coverage.WHOLE);
        }
    }

    /** As the chassis keeps it. */
    UnitChange change(long sequence) {
        return new UnitChange(
                changeId,
                sequence,
                kind,
                effectiveDate,
                legalBasis,
                provinceCode,
                successions.stream().map(Succession::became).toList());
    }
}
