package vn.ocop.registry.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.chart.Successors;
import vn.ocop.registry.directory.CommuneDetail.Whereabouts;
import vn.ocop.registry.place.Commune;
import vn.ocop.registry.place.Succession;
import vn.ocop.registry.province.Province;
import vn.ocop.registry.province.ProvinceSuccession;

/** One unit with what came before it, what became of it, and who else has had its code. */
@ApplicationScoped
class PlaceDetails {

    private static final int KEY_LENGTH = 36;

    private final EntityManager db;
    private final Successors successors;

    PlaceDetails(EntityManager db, Successors successors) {
        this.db = db;
        this.successors = successors;
    }

    /** @param unit own key, or the code it has on the day */
    CommuneDetail commune(String unit, LocalDate day) {
        var sameCode = sharing(Commune.class, unit);
        var commune = sameCode.stream()
                .filter(one -> isMeant(unit, one.id(), one.validFrom(), one.validTo(), day))
                .findFirst()
                .orElseThrow(CommonReason.NOT_FOUND::because);
        var links = links(Succession.class, commune.id());
        return new CommuneDetail(
                commune.view(day),
                links.stream()
                        .filter(link -> link.successor().id().equals(commune.id()))
                        .map(Succession::from)
                        .toList(),
                links.stream()
                        .filter(link -> link.predecessor().id().equals(commune.id()))
                        .map(Succession::to)
                        .toList(),
                sameCode.stream()
                        .filter(one -> !one.id().equals(commune.id()))
                        .sorted(Comparator.comparing(
                                Commune::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .map(one -> one.view(one.validTo() == null ? day : one.validTo()))
                        .toList(),
                Whereabouts.of(successors.today(commune.id(), day)));
    }

    /** @param unit own key, or the code it has on the day */
    ProvinceDetail province(String unit, LocalDate day) {
        var sameCode = sharing(Province.class, unit);
        var province = sameCode.stream()
                .filter(one -> isMeant(unit, one.id(), one.validFrom(), one.validTo(), day))
                .findFirst()
                .orElseThrow(CommonReason.NOT_FOUND::because);
        var links = links(ProvinceSuccession.class, province.id());
        return new ProvinceDetail(
                province.view(day),
                links.stream()
                        .filter(link -> link.units().get(1).equals(province.id()))
                        .map(ProvinceSuccession::from)
                        .toList(),
                links.stream()
                        .filter(link -> link.units().get(0).equals(province.id()))
                        .map(ProvinceSuccession::to)
                        .toList(),
                sameCode.stream()
                        .filter(one -> !one.id().equals(province.id()))
                        .sorted(Comparator.comparing(
                                Province::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .map(one -> one.view(one.validTo() == null ? day : one.validTo()))
                        .toList());
    }

    /** All units that have, or have had, the code that is named, or that the unit named by its key has. */
    private <T> List<T> sharing(Class<T> kind, String unit) {
        var code = unit.length() == KEY_LENGTH
                ? "e.code = (select k.code from " + kind.getName() + " k where k.id = :unit)"
                : "e.code = :unit";
        return db.createQuery(
                        "select distinct e from " + kind.getName() + " e left join fetch e.formerNames where " + code,
                        kind)
                .setParameter("unit", unit.length() == KEY_LENGTH ? UUID.fromString(unit) : unit)
                .getResultList();
    }

    private static boolean isMeant(String unit, UUID id, LocalDate from, LocalDate to, LocalDate day) {
        return unit.length() == KEY_LENGTH
                ? id.equals(UUID.fromString(unit))
                : (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    private <T> List<T> links(Class<T> kind, UUID id) {
        return db.createQuery(
                        "select s from " + kind.getName() + " s join fetch s.predecessor p join fetch s.successor n"
                                + " where p.id = :id or n.id = :id order by s.effectiveDate, p.code, n.code",
                        kind)
                .setParameter("id", id)
                .getResultList();
    }
}
