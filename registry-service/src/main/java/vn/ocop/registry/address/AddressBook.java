package vn.ocop.registry.address;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.ocop.registry.place.Place;

/**
 * What an address on paper means on a day. With a district it is a commune of the time of districts, followed through
 * what became of it; without one it is a commune in force on that day. A unit that was split means several: nobody can
 * tell from its name which hamlet went where.
 */
public final class AddressBook {

    private static final Comparator<Unit> BY_CODE =
            Comparator.comparing(Unit::code).thenComparing(Unit::id);

    private final LocalDate day;
    private final UnaryOperator<String> spelling;
    private final Map<UUID, Unit> units = new HashMap<>();
    private final Map<UUID, List<UUID>> successors;
    private final Map<String, String> provinceNames = new HashMap<>();
    private final Map<String, Set<String>> provincesByName = new HashMap<>();
    private final Set<String> namesOfToday = new HashSet<>();
    private final Map<String, List<Unit>> inForce = new HashMap<>();
    private final Map<String, List<Unit>> ofDistricts = new HashMap<>();

    /**
     * @param spelling what is left of a name's key before it is compared: all of it, or the letters without accents
     * @param provinces code and name of the provinces in force
     */
    AddressBook(
            LocalDate day,
            Collection<Unit> all,
            Map<UUID, List<UUID>> successors,
            Map<String, String> provinces,
            UnaryOperator<String> spelling) {
        this.day = day;
        this.spelling = spelling;
        this.successors = successors;
        all.forEach(unit -> units.put(unit.id(), unit));
        provinces.forEach((code, name) -> provincesByName
                .computeIfAbsent(provinceKey(name), key -> new TreeSet<>())
                .add(code));
        provinceNames.putAll(provinces);
        provinces.values().forEach(name -> namesOfToday.add(provinceKey(name)));
        all.stream().sorted(BY_CODE).forEach(this::index);
    }

    private void index(Unit unit) {
        var keys = new LinkedHashSet<String>();
        keys.add(key(Level.COMMUNE, unit.fullName()));
        keys.add(key(Level.COMMUNE, unit.name()));
        if (unit.inForceOn(day)) {
            provincesByName
                    .computeIfAbsent(provinceKey(unit.provinceName()), key -> new TreeSet<>())
                    .add(unit.provinceCode());
            namesOfToday.add(provinceKey(unit.provinceName()));
            provinceNames.putIfAbsent(unit.provinceCode(), unit.provinceName());
            keys.forEach(key -> add(inForce, unit.provinceCode() + " " + key, unit));
        }
        if (unit.districtName() != null) {
            var today = new HashSet<String>();
            today(unit).forEach(now -> today.add(now.provinceCode()));
            var oldName = provinceKey(unit.provinceName());
            provincesByName.computeIfAbsent(oldName, key -> new TreeSet<>()).addAll(today);
            keys.forEach(key -> {
                add(ofDistricts, "old " + oldName + " " + key, unit);
                today.forEach(province -> add(ofDistricts, province + " " + key, unit));
            });
        }
    }

    private static void add(Map<String, List<Unit>> index, String key, Unit unit) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(unit);
    }

    private String key(Level level, String text) {
        return spelling.apply(level.key(text));
    }

    private String provinceKey(String text) {
        return spelling.apply(Level.PROVINCE.bare(Level.PROVINCE.key(text)));
    }

    /** The codes of the provinces of that day which a name may mean, also an earlier province's name. */
    Set<String> provinces(String name) {
        return provincesByName.getOrDefault(provinceKey(name), Set.of());
    }

    /** The full name of a province of that day; its code when it has none. */
    public String provinceName(String code) {
        return provinceNames.getOrDefault(code, code);
    }

    /**
     * What an address means.
     *
     * @param province a new or an old name, with or without its kind
     * @param district empty for none
     */
    public Found find(String province, String district, String commune) {
        var codes = provinces(province);
        if (codes.isEmpty()) {
            return Found.UNKNOWN_PROVINCE;
        }
        return district.isEmpty() ? today(codes, commune) : inDistrict(codes, provinceKey(province), district, commune);
    }

    /** Within the province of that day's code, for lists that name none. */
    public Found findIn(String provinceCode, String district, String commune) {
        var codes = Set.of(provinceCode);
        return district.isEmpty() ? today(codes, commune) : inDistrict(codes, null, district, commune);
    }

    /** Anywhere, of any time: for readers that would rather choose than be refused. */
    Found findAnywhere(Set<String> provinceCodes, String commune) {
        var wanted = provinceCodes.isEmpty() ? allProvinces() : provinceCodes;
        var now = today(wanted, commune);
        if (now.outcome() != Found.Outcome.UNKNOWN_COMMUNE) {
            return now;
        }
        var key = key(Level.COMMUNE, commune);
        return Found.among(followed(wanted.stream()
                .flatMap(code -> ofDistricts.getOrDefault(code + " " + key, List.of()).stream())
                .toList()));
    }

    Set<String> allProvinces() {
        var all = new TreeSet<String>();
        provincesByName.values().forEach(all::addAll);
        return all;
    }

    private Found today(Set<String> codes, String commune) {
        var key = key(Level.COMMUNE, commune);
        return Found.among(codes.stream()
                .flatMap(code -> inForce.getOrDefault(code + " " + key, List.of()).stream())
                .distinct()
                .map(Unit::place)
                .toList());
    }

    Found inDistrict(Set<String> codes, String oldProvince, String district, String commune) {
        var wanted = key(Level.DISTRICT, district);
        var key = key(Level.COMMUNE, commune);
        // A province that kept its name through a merger first means what it was, then what it is.
        var units = oldProvince == null ? List.<Unit>of() : of(wanted, "old " + oldProvince + " " + key);
        if (units.isEmpty() && (oldProvince == null || namesOfToday.contains(oldProvince))) {
            units = codes.stream()
                    .flatMap(code -> of(wanted, code + " " + key).stream())
                    .distinct()
                    .toList();
        }
        return Found.among(followed(units));
    }

    private List<Unit> of(String district, String key) {
        return ofDistricts.getOrDefault(key, List.of()).stream()
                .filter(unit -> names(district, unit))
                .toList();
    }

    private boolean names(String district, Unit unit) {
        var own = Level.DISTRICT.key(unit.districtName());
        return district.equals(spelling.apply(own)) || district.equals(spelling.apply(Level.DISTRICT.bare(own)));
    }

    private List<Place> followed(List<Unit> old) {
        var found = new TreeSet<>(BY_CODE);
        old.forEach(unit -> found.addAll(today(unit)));
        return found.stream().map(Unit::place).toList();
    }

    /** The unit itself if it is in force, or everything that came of it. */
    private Set<Unit> today(Unit old) {
        var found = new LinkedHashSet<Unit>();
        var open = new ArrayDeque<>(List.of(old.id()));
        var seen = new HashSet<UUID>();
        while (!open.isEmpty()) {
            var unit = units.get(open.poll());
            if (unit == null || !seen.add(unit.id())) {
                continue;
            }
            if (unit.inForceOn(day)) {
                found.add(unit);
            } else {
                open.addAll(successors.getOrDefault(unit.id(), List.of()));
            }
        }
        return found;
    }
}
