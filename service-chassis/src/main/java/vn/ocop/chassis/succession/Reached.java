package vn.ocop.chassis.succession;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody reaches whose token names codes of units.
 *
 * @param codes the token's own, and those of the units it stands for by now
 * @param units of which the reach is known by id, whatever unit has their code today
 * @param strangers units that have had one of the codes and are nevertheless somebody else's
 */
public record Reached(Set<String> codes, Set<UUID> units, Set<UUID> strangers) {

    /**
     * Whether a thing is within reach.
     *
     * @param unit the unit it was registered in; null where only the code is known
     */
    public boolean covers(String code, UUID unit) {
        if (unit != null && units.contains(unit)) {
            return true;
        }
        return codes.contains(code) && (unit == null || !strangers.contains(unit));
    }
}
