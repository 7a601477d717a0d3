package vn.ocop.promotion.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.page.Filter;

/** A producer sees its own applications; everybody else those of events of the provinces in their token. */
@ApplicationScoped
class StandScope {

    private static final String PRODUCER = "producer";
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String SAME_PRODUCER = """
            e.producerId in ? or e.producerId in (
                select x.id from Exhibitor x where coalesce(x.livesOnAs, x.id) in (
                    select coalesce(m.livesOnAs, m.id) from Exhibitor m where m.id in ?))""";

    private final Caller caller;

    StandScope(Caller caller) {
        this.caller = caller;
    }

    boolean mayRead(Stand stand) {
        return caller.has(PRODUCER) ? isOwn(stand) : isOfOffice(stand);
    }

    boolean isOwn(Stand stand) {
        return caller.scope("ocop_producer").covers(stand.producerId().toString());
    }

    boolean isOfOffice(Stand stand) {
        return caller.scope("ocop_province").covers(stand.provinceCode());
    }

    /** Stands of a producer, of what it lives on as and of what was merged into it: one statement with the list's own. */
    Filter within(Filter filter) {
        if (caller.has(PRODUCER)) {
            return filter.where(SAME_PRODUCER, ids(caller.named("ocop_producer")));
        }
        var scope = caller.scope("ocop_province");
        return scope.all() ? filter : filter.in("provinceCode", scope.values());
    }

    private static Set<UUID> ids(Set<String> values) {
        return values.stream()
                .filter(value -> UUID_FORM.matcher(value).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
