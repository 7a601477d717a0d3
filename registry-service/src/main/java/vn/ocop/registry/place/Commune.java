package vn.ocop.registry.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.chassis.time.Ids;

/**
 * A commune, ward, township or special zone (or an island district without communes), from the day it began to the day
 * it ended. Its code may be another unit's at another time: 15142 is the old Cẩm Thạch and the larger new one. A merger
 * or split ends it and begins another; a new name or kind does not.
 */
@Entity
public class Commune {

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

    @ElementCollection
    @CollectionTable(name = "commune_former_name", joinColumns = @JoinColumn(name = "commune_id"))
    @OrderBy("until")
    @BatchSize(size = 200)
    private List<FormerName> formerNames = new ArrayList<>();

    protected Commune() {}

    private Commune(String code, CommuneState state, LocalDate validFrom, LocalDate validTo) {
        this.id = Ids.next();
        this.code = code;
        this.validFrom = validFrom;
        this.validTo = validTo;
        describe(state);
    }

    /** What a unit is beside its code; null for a district or a legal basis nobody knows. */
    public record CommuneState(
            String name,
            String fullName,
            UnitType type,
            String provinceCode,
            String provinceName,
            String districtCode,
            String districtName,
            String legalBasis) {

        /** The same with another name and kind. */
        public CommuneState named(String otherName, UnitType otherType, String basis) {
            return new CommuneState(
                    otherName,
                    otherType.fullName(otherName),
                    otherType,
                    provinceCode,
                    provinceName,
                    districtCode,
                    districtName,
                    basis);
        }

        /** Whether the names and kinds are the same, whatever made them so. */
        public boolean sameName(CommuneState other) {
            return name.equals(other.name)
                    && fullName.equals(other.fullName)
                    && type == other.type
                    && provinceName.equals(other.provinceName);
        }
    }

    public static Commune begun(String code, CommuneState state, LocalDate validFrom) {
        return new Commune(code, state, validFrom, null);
    }

    /**
     * A unit of which only the end is known.
     *
     * @param validTo first day on which it was no more
     */
    public static Commune ended(String code, CommuneState state, LocalDate validTo) {
        return new Commune(code, state, null, validTo);
    }

    /** Ends on this day; nothing else about it changes. */
    public void end(LocalDate day) {
        validTo = day;
    }

    /** Its first day has become known. */
    public void beganOn(LocalDate day) {
        validFrom = day;
    }

    /**
     * Ends, and another unit with its code and name begins on the same day. The end must be stored before the beginning.
     * A name it was to take on that day is the new unit's.
     */
    public Commune renewed(LocalDate day) {
        var next = new Commune(code, state(), day, day.equals(validTo) ? null : validTo);
        formerNames.stream()
                .filter(former -> former.until().equals(day))
                .findFirst()
                .ifPresent(former -> {
                    describe(former.in(state()));
                    formerNames.remove(former);
                });
        validTo = day;
        return next;
    }

    /** A unit like this one as it was last, begun anew after a merger was undone. */
    public Commune restored(LocalDate day, String basis) {
        var was = state();
        return begun(code, was.named(was.name(), was.type(), basis), day);
    }

    /** Is called so from this day on; earlier days keep the name they had. */
    public void rename(CommuneState state, LocalDate from) {
        formerNames.add(new FormerName(from, state()));
        describe(state);
    }

    /** Corrects what it is said to have been on this day; false when nothing is new. */
    public boolean correct(CommuneState state, LocalDate day) {
        if (state.equals(on(day))) {
            return false;
        }
        former(day).ifPresentOrElse(former -> former.take(state), () -> describe(state));
        return true;
    }

    private void describe(CommuneState state) {
        name = state.name();
        fullName = state.fullName();
        searchKey = SearchKey.of(fullName);
        type = state.type();
        provinceCode = state.provinceCode();
        provinceName = state.provinceName();
        districtCode = state.districtCode();
        districtName = state.districtName();
        legalBasis = state.legalBasis();
    }

    private CommuneState state() {
        return new CommuneState(
                name, fullName, type, provinceCode, provinceName, districtCode, districtName, legalBasis);
    }

    /** What it was, or will be, on a day. */
    public CommuneState on(LocalDate day) {
        return former(day).map(former -> former.in(state())).orElseGet(this::state);
    }

    private java.util.Optional<FormerName> former(LocalDate day) {
        return formerNames.stream()
                .filter(former -> former.until().isAfter(day))
                .min(java.util.Comparator.comparing(FormerName::until));
    }

    /** Whether it has another name from this day, or from a later one. */
    public boolean isRenamedFrom(LocalDate day) {
        return formerNames.stream().anyMatch(former -> !former.until().isBefore(day));
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String provinceCode() {
        return provinceCode;
    }

    /** First day; null when unknown. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** First day on which it is no more; null when nobody has said so. */
    public LocalDate validTo() {
        return validTo;
    }

    Place place(LocalDate day) {
        return new Place(id, code, on(day).fullName(), provinceCode);
    }

    public CommuneView view(LocalDate day) {
        var then = on(day);
        return new CommuneView(
                id,
                code,
                then.name(),
                then.fullName(),
                then.type(),
                provinceCode,
                then.provinceName(),
                districtCode,
                districtName,
                validFrom,
                validTo,
                then.legalBasis());
    }
}
