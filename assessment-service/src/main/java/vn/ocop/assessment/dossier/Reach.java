package vn.ocop.assessment.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ocop.assessment.catalogue.Product;
import vn.ocop.assessment.council.Councils;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.page.Filter;

/**
 * How far the caller reaches: producers their own dossiers, communes and provinces those of their area, members of a
 * council those on its table. The same rule stands twice, for one dossier and for a list.
 */
@ApplicationScoped
class Reach {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Caller caller;
    private final Councils councils;

    Reach(Caller caller, Councils councils) {
        this.caller = caller;
        this.councils = councils;
    }

    /** Whether the caller may file for the product: its producer does, or its commune. */
    boolean mayFile(Product product) {
        return holds(Office.PRODUCER, product.producerId().toString()) || holds(Office.COMMUNE, product.communeCode());
    }

    boolean covers(Dossier dossier, Office office) {
        return switch (office) {
            case PRODUCER -> holds(office, dossier.producerId().toString());
            case COMMUNE -> holds(office, dossier.communeCode());
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
                .map(this::filter)
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

    private Filter filter(Office office) {
        var scope = caller.scope(office.claim());
        if (scope.all()) {
            return new Filter();
        }
        return switch (office) {
            case PRODUCER -> new Filter().in("producerId", uuids(scope.values().stream()));
            case COMMUNE -> new Filter().in("communeCode", scope.values());
            case PROVINCE -> new Filter().in("provinceCode", scope.values());
        };
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
