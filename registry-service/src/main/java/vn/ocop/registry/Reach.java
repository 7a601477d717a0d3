package vn.ocop.registry;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.access.Scope;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.problem.CommonReason;

/**
 * How far the caller's token goes: an officer of a commune sees its communes, a producer what is its own, everybody
 * else their provinces. What lies beyond is not forbidden, it is not there.
 */
@RequestScoped
public class Reach {

    private static final Set<String> OF_THE_PROVINCE =
            Set.of("province-officer", "province-approver", "council-member", "council-chair", "administrator");

    /** What something belongs to; the registry's things all have these three. */
    public interface Owned {
        UUID producerId();

        String provinceCode();

        String communeCode();
    }

    private final Caller caller;

    Reach(Caller caller) {
        this.caller = caller;
    }

    /**
     * Adds the caller's reach to the conditions of a list.
     *
     * @param producer the entity's path to the producer's id
     */
    public Filter limit(Filter filter, String producer) {
        if (ofProvince()) {
            return among(filter, "provinceCode", caller.scope("ocop_province"));
        }
        if (caller.has("commune-officer")) {
            return among(filter, "communeCode", caller.scope("ocop_communes"));
        }
        return filter.in(producer, producers());
    }

    /**
     * As {@link #limit}, for what keeps the commune in which it was issued (D-6): who has its product today reads it too.
     * The entity names its producer and product.
     */
    public Filter limitIssued(Filter filter) {
        if (ofProvince() || !caller.has("commune-officer")) {
            return limit(filter, "producerId");
        }
        var communes = named(caller.scope("ocop_communes"));
        return communes == null
                ? filter
                : filter.any(
                        new Filter().in("communeCode", communes),
                        new Filter()
                                .where(
                                        "exists (select 1 from Product p where p.id = e.productId and p.communeCode in (?))",
                                        communes));
    }

    /** As {@link #require}, for what keeps the commune in which it was issued; {@code holder} is what it belongs to today. */
    public <T extends Owned> T requireIssued(T thing, Owned holder) {
        if (holder == null || !covers(holder.provinceCode(), holder.communeCode())) {
            require(thing);
        }
        return thing;
    }

    /**
     * The reach as data, for queries that are no lists of entities. What is null does not limit; the others let pass only
     * what is in them.
     */
    public record Bounds(Set<String> provinces, Set<String> communes, Set<UUID> producers) {}

    /** How far the caller reaches; taken while the request is known. */
    public Bounds bounds() {
        if (ofProvince()) {
            return new Bounds(named(caller.scope("ocop_province")), null, null);
        }
        if (caller.has("commune-officer")) {
            return new Bounds(null, named(caller.scope("ocop_communes")), null);
        }
        return new Bounds(null, null, producers());
    }

    private static Set<String> named(Scope scope) {
        return scope.all() ? null : scope.values();
    }

    /** The thing itself, or not found when it lies beyond. */
    public <T extends Owned> T require(T thing) {
        if (!covers(thing.provinceCode(), thing.communeCode())
                && !(ownsOnly() && producers().contains(thing.producerId()))) {
            throw CommonReason.NOT_FOUND.because();
        }
        return thing;
    }

    /** Whether the token names this producer as the caller's own. */
    public boolean owns(UUID producerId) {
        return caller.has("producer") && producers().contains(producerId);
    }

    /** Whether the caller may register something in this commune. */
    public boolean covers(String provinceCode, String communeCode) {
        if (ofProvince()) {
            return caller.scope("ocop_province").covers(provinceCode);
        }
        return caller.has("commune-officer") && caller.scope("ocop_communes").covers(communeCode);
    }

    private boolean ofProvince() {
        return OF_THE_PROVINCE.stream().anyMatch(caller::has) || (!caller.has("commune-officer") && !ownsOnly());
    }

    private boolean ownsOnly() {
        return caller.has("producer")
                && !caller.has("commune-officer")
                && OF_THE_PROVINCE.stream().noneMatch(caller::has);
    }

    private Set<UUID> producers() {
        return caller.scope("ocop_producer").values().stream()
                .filter(value -> value.length() == 36)
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Filter among(Filter filter, String path, Scope scope) {
        return scope.all() ? filter : filter.in(path, scope.values());
    }
}
