package vn.ocop.registry.province;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.ocop.registry.place.UnitType;

/** What a province was called until a day. */
@Embeddable
class FormerProvinceName {

    private LocalDate until;
    private String name;
    private String fullName;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    private String legalBasis;

    protected FormerProvinceName() {}

    /** @param until first day on which it was called so no more */
    FormerProvinceName(LocalDate until, Province.ProvinceState state) {
        this.until = until;
        take(state);
    }

    void take(Province.ProvinceState state) {
        name = state.name();
        fullName = state.fullName();
        type = state.type();
        legalBasis = state.legalBasis();
    }

    LocalDate until() {
        return until;
    }

    Province.ProvinceState state() {
        return new Province.ProvinceState(name, fullName, type, legalBasis);
    }
}
