package vn.ocop.registry.enrolment;

import vn.ocop.registry.place.Place;

/**
 * The printed code of Annex II's score sheets: province, commune, the commune's own serial, assessment year, for
 * instance {@code 38-15142-1-2026}.
 */
record ProductCode(Place commune, int serial, int year) {

    String text() {
        return commune.provinceCode() + "-" + commune.code() + "-" + serial + "-" + year;
    }
}
