package vn.ocop.registry.gazette;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.place.UnitType;
import vn.ocop.registry.province.Province;
import vn.ocop.registry.province.Province.ProvinceState;
import vn.ocop.registry.province.ProvinceSuccession;
import vn.ocop.registry.province.Provinces;

/** One chunk of a table of provinces: the old ones end on the day, the new ones begin. */
class ProvinceRun {

    private final Provinces provinces;
    private final LocalDate day;
    private final List<Accepted> rows;
    private final Map<String, Province> next;
    private final Map<String, Province> old;
    private final Set<String> over;
    private final Set<List<UUID>> links;

    ProvinceRun(Provinces provinces, LocalDate day, List<Accepted> rows) {
        this.provinces = provinces;
        this.day = day;
        this.rows = rows;
        var codes = new TreeSet<String>();
        rows.forEach(row -> codes.addAll(oldOf(row).keySet()));
        next = provinces.units(rows.stream().map(row -> row.text("code")).toList(), day);
        old = provinces.units(codes, day.minusDays(1));
        over = provinces.overBefore(
                codes.stream().filter(code -> !old.containsKey(code)).toList(), day);
        links = provinces.links(next.values());
    }

    private static Map<String, String> oldOf(Accepted row) {
        return OldProvinces.of(row.text("oldCodes"), row.text("oldNames"));
    }

    List<Applied> apply() {
        endTheOld();
        var applied = new ArrayList<Applied>();
        for (var row : rows) {
            applied.add(apply(row));
        }
        return applied;
    }

    /** Stored before anything begins, as no two provinces have one code on one day. */
    private void endTheOld() {
        for (var row : rows) {
            if (isMadeAnew(row)) {
                oldOf(row).keySet().stream()
                        .map(old::get)
                        .filter(one -> one != null && one.validTo() == null)
                        .forEach(one -> {
                            one.end(day);
                            next.remove(one.code(), one);
                        });
            }
        }
        provinces.flush();
    }

    /** Whether others than itself go into it. */
    private boolean isMadeAnew(Accepted row) {
        return oldOf(row).keySet().stream()
                .anyMatch(code ->
                        !over.contains(code) && (old.get(code) == null || old.get(code) != next.get(row.text("code"))));
    }

    private Applied apply(Accepted row) {
        var said = new ProvinceState(
                row.text("name"), row.text("fullName"), UnitType.valueOf(row.text("type")), row.text("legalBasis"));
        var province = next.get(row.text("code"));
        if (province == null) {
            province = new Province(row.text("code"), said, day);
            provinces.persist(province);
            next.put(row.text("code"), province);
            link(row, province);
            return Applied.CREATED;
        }
        if (province.validFrom() == null || !province.validFrom().isBefore(day)) {
            var corrected = province.correct(said, day);
            return link(row, province) || corrected ? Applied.UPDATED : Applied.UNCHANGED;
        }
        if (said.sameName(province.on(day))) {
            return Applied.UNCHANGED;
        }
        if (province.isRenamedFrom(day)) {
            return Applied.rejected(RegistryRowReason.LATER_CHANGE_EXISTS.in("code"));
        }
        province.rename(said, day);
        return Applied.UPDATED;
    }

    /** True when something was not known. */
    private boolean link(Accepted row, Province province) {
        var news = false;
        for (var entry : oldOf(row).entrySet()) {
            if (over.contains(entry.getKey())) {
                continue;
            }
            var before = old.computeIfAbsent(entry.getKey(), code -> ended(code, entry.getValue()));
            var link = new ProvinceSuccession(before, province, day, row.text("legalBasis"));
            if (before != province && links.add(link.units())) {
                provinces.add(link);
                news = true;
            }
        }
        return news;
    }

    private Province ended(String code, String fullName) {
        var type = UnitType.of(fullName, UnitType.MUNICIPALITY, UnitType.PROVINCE);
        var province = Province.ended(code, new ProvinceState(type.bareName(fullName), fullName, type, null), day);
        provinces.persist(province);
        return province;
    }
}
