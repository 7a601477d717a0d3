package vn.ocop.registry.province;

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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.place.UnitType;

/**
 * A province or a municipality, from the day it began to the day it ended. Its code may be another's at another time:
 * 80 was Long An and is Tây Ninh.
 */
@Entity
public class Province {

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

    @ElementCollection
    @CollectionTable(name = "province_former_name", joinColumns = @JoinColumn(name = "province_id"))
    @OrderBy("until")
    @BatchSize(size = 200)
    private List<FormerProvinceName> formerNames = new ArrayList<>();

    protected Province() {}

    public Province(String code, ProvinceState state, LocalDate validFrom) {
        this.id = Ids.next();
        this.code = code;
        this.validFrom = validFrom;
        describe(state);
    }

    /** A province of which only the end is known, {@code validTo} being the first day on which it was no more. */
    public static Province ended(String code, ProvinceState state, LocalDate validTo) {
        var province = new Province(code, state, null);
        province.validTo = validTo;
        return province;
    }

    /** What a province is beside its code. */
    public record ProvinceState(String name, String fullName, UnitType type, String legalBasis) {

        /** Whether name and kind are the same, whatever made them so. */
        public boolean sameName(ProvinceState other) {
            return name.equals(other.name) && fullName.equals(other.fullName) && type == other.type;
        }
    }

    /** Ends on this day; nothing else about it changes. */
    public void end(LocalDate day) {
        validTo = day;
    }

    /** Is called so from this day on; earlier days keep the name it had. */
    public void rename(ProvinceState state, LocalDate from) {
        formerNames.add(new FormerProvinceName(from, state()));
        describe(state);
    }

    /** Corrects what it is said to have been on this day; false when nothing is new. */
    public boolean correct(ProvinceState state, LocalDate day) {
        if (state.equals(on(day))) {
            return false;
        }
        former(day).ifPresentOrElse(former -> former.take(state), () -> describe(state));
        return true;
    }

    private void describe(ProvinceState state) {
        name = state.name();
        fullName = state.fullName();
        type = state.type();
        legalBasis = state.legalBasis();
    }

    /** What it was, or will be, on a day. */
    public ProvinceState on(LocalDate day) {
        return former(day).map(FormerProvinceName::state).orElseGet(this::state);
    }

    private ProvinceState state() {
        return new ProvinceState(name, fullName, type, legalBasis);
    }

    private Optional<FormerProvinceName> former(LocalDate day) {
        return formerNames.stream()
                .filter(former -> former.until().isAfter(day))
                .min(Comparator.comparing(FormerProvinceName::until));
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

    /** First day; null when unknown. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** First day on which it is no more; null when nobody has said so. */
    public LocalDate validTo() {
        return validTo;
    }

    public ProvinceView view(LocalDate day) {
        var then = on(day);
        return new ProvinceView(
                id, code, then.name(), then.fullName(), then.type(), validFrom, validTo, then.legalBasis());
    }
}
