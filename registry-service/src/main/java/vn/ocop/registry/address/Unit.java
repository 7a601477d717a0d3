package vn.ocop.registry.address;

import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.registry.place.Place;

/**
 * A commune of any time as an address may name it.
 *
 * @param districtName null since there are no districts
 * @param validFrom null when unknown
 * @param validTo first day on which it was no more; null while it exists
 */
record Unit(
        UUID id,
        String code,
        String name,
        String fullName,
        String provinceCode,
        String provinceName,
        String districtName,
        LocalDate validFrom,
        LocalDate validTo) {

    boolean inForceOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || validTo.isAfter(day));
    }

    Place place() {
        return new Place(id, code, fullName, provinceCode);
    }
}
