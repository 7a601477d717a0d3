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

    Filter within(Filter filter) {
        var scope = caller.scope(caller.has(PRODUCER) ? "ocop_producer" : "ocop_province");
        if (scope.all()) {
            return filter;
        }
        return caller.has(PRODUCER)
                ? filter.in("producerId", ids(scope.values()))
                : filter.in("provinceCode", scope.values());
    }

    private static Set<UUID> ids(Set<String> values) {
        return values.stream()
                .filter(value -> UUID_FORM.matcher(value).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
