package vn.ocop.registry.reform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.outbox.Fact;

/**
 * Communes were merged, split, cut, renamed or parted again. It is said on the day from which the change holds (at once
 * when that day is today or past), one fact per act; of a file, one per unit that came into being. The same change is
 * said again with a higher sequence and all its successions when a file added to it. Units are told apart by their ids,
 * as codes are used again.
 *
 * @param legalBasis resolution; absent where a file named none
 * @param provinceCode province of the units after the change
 * @param successions of a MERGE each unit WHOLE into the new one, of a SPLIT the unit PART into each new one, of a
 *     PART_TRANSFER one PART between two units that go on, of a RENAME the unit into itself under its new name; of an
 *     UNMERGE the merged unit PART into each restored one, and each unit of before the merger WHOLE into its restored one
 */
record PlaceChanged(
        @JsonIgnore long sequence,
        UUID changeId,
        ReformKind kind,
        LocalDate effectiveDate,
        String legalBasis,
        String provinceCode,
        List<Became> successions)
        implements Fact {

    @Override
    public String type() {
        return "vn.ocop.registry.place-changed.v1";
    }

    @Override
    public UUID subject() {
        return changeId;
    }
}
