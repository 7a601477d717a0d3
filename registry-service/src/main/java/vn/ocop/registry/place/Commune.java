package vn.ocop.registry.place;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.chassis.time.Ids;

/**
 * A commune, ward, township or special zone (or an island district without communes), from the day it began to the day
 * it ended. Its code may be another unit's at another time: 15142 is the old Cẩm Thạch and the larger new one.
 */
@Entity
class Commune {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;
    private String fullName;

    @SuppressWarnings("unused") // read by queries
    private String searchKey;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    private String provinceCode;
    private String provinceName;
    private String districtCode;
    private String districtName;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String legalBasis;

    protected Commune() {}

    private Commune(String code, CommuneState state, LocalDate validFrom, LocalDate validTo) {
        this.id = Ids.next();
        this.code = code;
        this.validFrom = validFrom;
        this.validTo = validTo;
        describe(state);
    }

    /** What may be corrected without the unit becoming another one. */
    record CommuneState(
            String name,
            String fullName,
            UnitType type,
            String provinceCode,
            String provinceName,
            String districtCode,
            String districtName,
            String legalBasis) {}

    static Commune begun(String code, CommuneState state, LocalDate validFrom) {
        return new Commune(code, state, validFrom, null);
    }

    /**
     * A unit of which only the end is known.
     *
     * @param validTo first day on which it was no more
     */
    static Commune ended(String code, CommuneState state, LocalDate validTo) {
        return new Commune(code, state, null, validTo);
    }

    /** False when nothing is new. */
    boolean describe(CommuneState state) {
        if (state.equals(state())) {
            return false;
        }
        name = state.name();
        fullName = state.fullName();
        searchKey = SearchKey.of(fullName);
        type = state.type();
        provinceCode = state.provinceCode();
        provinceName = state.provinceName();
        districtCode = state.districtCode();
        districtName = state.districtName();
        legalBasis = state.legalBasis();
        return true;
    }

    private CommuneState state() {
        return new CommuneState(
                name, fullName, type, provinceCode, provinceName, districtCode, districtName, legalBasis);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    Place place() {
        return new Place(id, code, fullName, provinceCode);
    }

    CommuneView view() {
        return new CommuneView(
                id,
                code,
                name,
                fullName,
                type,
                provinceCode,
                provinceName,
                districtCode,
                districtName,
                validFrom,
                validTo,
                legalBasis);
    }
}
