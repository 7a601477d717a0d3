package vn.ocop.chassis.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A change of units as its speaker told it.
 *
 * @param id of the change, the same whenever it is told again
 * @param sequence greater whenever it is told again with more or other successions
 * @param effectiveDate first legal day on which it holds
 * @param basis what it rests on; null when nobody said
 * @param area what the units after it lie in, as it stands in tokens
 */
public record UnitChange(
        UUID id,
        long sequence,
        ChangeKind kind,
        LocalDate effectiveDate,
        String basis,
        String area,
        List<Became> successions) {}
