package vn.ocop.registry.place;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.ocop.chassis.text.SearchKey;

/** What a commune was called until a day; the unit itself goes on under the same key. */
@Embeddable
class FormerName {

    private LocalDate until;
    private String name;
    private String fullName;

    @SuppressWarnings("unused") // read by queries
    private String searchKey;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    private String provinceName;
    private String legalBasis;

    protected FormerName() {}

    /** @param until first day on which it was called so no more */
    FormerName(LocalDate until, Commune.CommuneState state) {
        this.until = until;
        take(state);
    }

    void take(Commune.CommuneState state) {
        name = state.name();
        fullName = state.fullName();
        searchKey = SearchKey.of(fullName);
        type = state.type();
        provinceName = state.provinceName();
        legalBasis = state.legalBasis();
    }

    LocalDate until() {
        return until;
    }

    Commune.CommuneState in(Commune.CommuneState latest) {
        return new Commune.CommuneState(
                name,
                fullName,
                type,
                latest.provinceCode(),
                provinceName,
                latest.districtCode(),
                latest.districtName(),
                legalBasis);
    }
}
