package vn.ocop.registry.place;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;

/** A province or a municipality, from the day it began to the day it ended. */
@Entity
class Province {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;
    private String fullName;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    private LocalDate validFrom;
    private LocalDate validTo;
    private String legalBasis;

    protected Province() {}

    Province(String code, ProvinceState state, LocalDate validFrom) {
        this.id = Ids.next();
        this.code = code;
        this.validFrom = validFrom;
        describe(state);
    }

    /** What may be corrected without the unit becoming another one. */
    record ProvinceState(String name, String fullName, UnitType type, String legalBasis) {}

    /** False when nothing is new. */
    boolean describe(ProvinceState state) {
        if (state.equals(new ProvinceState(name, fullName, type, legalBasis))) {
            return false;
        }
        name = state.name();
        fullName = state.fullName();
        type = state.type();
        legalBasis = state.legalBasis();
        return true;
    }

    String code() {
        return code;
    }

    ProvinceView view() {
        return new ProvinceView(id, code, name, fullName, type, validFrom, validTo, legalBasis);
    }
}
