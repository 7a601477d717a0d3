package vn.ocop.assessment.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ocop.assessment.catalogue.Product;
import vn.ocop.assessment.council.Councils;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.succession.Successions;

/**
 * How far the caller reaches: producers their own dossiers, communes and provinces those of their area, members of a
 * council those on its table. The same rule stands twice, for one dossier and for a list. Communes are followed through
 * mergers: who has the code of a unit by now does not have what another unit of that code left behind.
 */
@ApplicationScoped
class Reach {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Caller caller;
    private final Councils councils;

    private final Successions successions;

    Reach(Caller caller, Councils councils, Successions successions) {
        this.caller = caller;
        this.councils = councils;
        this.successions = successions;
    }

    /** Whether the caller may file for the product: its producer does, or its commune. */
    boolean mayFile(Product product) {
        return holds(Office.PRODUCER, product.producerId().toString())
                || holdsCommune(product.communeCode(), product.communeId());
    }

    boolean covers(Dossier dossier, Office office) {
        return switch (office) {
            case PRODUCER -> holds(office, dossier.producerId().toString());
            case COMMUNE -> holdsCommune(dossier.communeCode(), dossier.communeId());
            case PROVINCE -> holds(office, dossier.provinceCode());
        };
    }

    boolean seats(Dossier dossier) {
        return isMember()
                && councils.existing(dossier.councilId())
                        .map(council -> council.seats(caller.subject()))
                        .orElse(false);
    }

    /** Whether the caller answers for the dossier: the province, or the chair of the council that has it. */
    boolean oversees(Dossier dossier) {
        return covers(dossier, Office.PROVINCE)
                || (caller.has("council-chair")
                        && councils.existing(dossier.councilId())
                                .map(council -> council.isChairedBy(caller.subject()))
                                .orElse(false));
    }

    boolean sees(Dossier dossier) {
        return Stream.of(Office.values()).anyMatch(office -> covers(dossier, office)) || seats(dossier);
    }

    Filter filter() {
        var ways = new ArrayList<Filter>();
        Stream.of(Office.values())
                .filter(office -> caller.has(office.role()))
                .flatMap(this::ways)
                .forEach(ways::add);
        if (isMember()) {
            ways.add(new Filter()
                    .where(
                            "exists (select 1 from Council c join c.seats s where c.id = e.councilId and s.subject = ?)",
                            caller.subject()));
        }
        return ways.isEmpty()
                ? new Filter().in("provinceCode", List.of())
                : new Filter().any(ways.toArray(Filter[]::new));
    }

    private Stream<Filter> ways(Office office) {
        var scope = caller.scope(office.claim());
        if (scope.all()) {
            return Stream.of(new Filter());
        }
        return switch (office) {
            case PRODUCER -> Stream.of(new Filter().in("producerId", uuids(scope.values().stream())));
            case COMMUNE -> ofCommunes(scope.values());
            case PROVINCE -> Stream.of(new Filter().in("provinceCode", scope.values()));
        };
    }

    private Stream<Filter> ofCommunes(Set<String> codes) {
        var reached = successions.reached(codes);
        var strangers = reached.strangers();
        return Stream.of(
                new Filter()
                        .in("communeCode", reached.codes())
                        .where("e.communeId is null or e.communeId not in (?)", strangers.isEmpty() ? null : strangers),
                new Filter().in("communeId", reached.units()));
    }

    private boolean holdsCommune(String code, UUID unit) {
        var scope = caller.scope(Office.COMMUNE.claim());
        return caller.has(Office.COMMUNE.role())
                && (scope.all() || successions.reached(scope.values()).covers(code, unit));
    }

    private static List<UUID> uuids(Stream<String> words) {
        return words.filter(UUID_FORM.asMatchPredicate()).map(UUID::fromString).toList();
    }

    private boolean holds(Office office, String value) {
        return caller.has(office.role()) && caller.scope(office.claim()).covers(value);
    }

    private boolean isMember() {
        return caller.has("council-member") || caller.has("council-chair");
    }
}
