package vn.ocop.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.text.Clean;
import vn.ocop.registry.RegistryReason;

/**
 * What other systems call our records (R2). How another room takes part, with {@code subjectType} as its own word
 * ({@code producer}, {@code product}):
 *
 * <ul>
 *   <li>its resource offers {@code GET/POST /things/{id}/identifiers} ({@link #page}, {@link #add}) and {@code POST
 *       /things/{id}/identifiers/{identifier}/endings} ({@link #end}), after it checked the caller's reach;
 *   <li>its list takes {@code ?identifier=SYSTEM|value}: {@link #lookup} gives the one record, nothing, or 409;
 *   <li>its import asks {@link #holders} once per chunk and hands new keys to {@link #addAll} once per chunk;
 *   <li>a merge calls {@link #move}.
 * </ul>
 *
 * Reach is the asking room's business: this room knows neither producers nor products.
 */
@ApplicationScoped
public class Identifiers {

    private final EntityManager database;
    private final Lists lists;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;
    private final StatelessSession session;

    Identifiers(
            EntityManager database, StatelessSession session, Lists lists, Caller caller, Audit audit, Clock clock) {
        this.database = database;
        this.session = session;
        this.lists = lists;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** All identifiers of a record in the order they came, ended ones included. */
    @Transactional
    public IdentifierPage page(String subjectType, UUID subjectId, PageRequest page) {
        var filter = new Filter().eq("subjectType", subjectType).eq("subjectId", subjectId);
        var slice = lists.slice(Identifier.class, filter, Order.asc("addedAt", java.time.Instant.class), page);
        return new IdentifierPage(slice.map(Identifier::view).items(), slice.nextCursor(), slice.total());
    }

    /** Adds one in the caller's transaction; a wrong form is refused at the field, a taken one by the table. */
    public IdentifierView add(String subjectType, UUID subjectId, IdentifierView.IdentifierCreate asked) {
        check(subjectType, asked.system(), asked.value());
        var named = new Named(subjectType, subjectId, asked.system(), Clean.of(asked.value()));
        var identifier = new Identifier(named, clock.instant(), caller.subject());
        database.persist(identifier);
        database.flush();
        audit.write("identifier-added", subjectType, subjectId, null, new Trail(identifier.id(), named.system()));
        return identifier.view();
    }

    /** Ends one in the caller's transaction. It stays readable and can be given anew. */
    public IdentifierView end(String subjectType, UUID subjectId, UUID id, String reason, IfMatch ifMatch) {
        var identifier = database.find(Identifier.class, id);
        if (identifier == null
                || !identifier.named().subjectId().equals(subjectId)
                || !identifier.named().subjectType().equals(subjectType)) {
            throw CommonReason.NOT_FOUND.because();
        }
        ifMatch.require(identifier.version());
        if (identifier.isEnded()) {
            throw RegistryReason.IDENTIFIER_HAS_ENDED.because();
        }
        identifier.end(clock.instant(), caller.subject(), reason);
        database.flush();
        var trail = new Trail(id, identifier.named().system());
        audit.write("identifier-ended", subjectType, subjectId, trail, trail, reason);
        return identifier.view();
    }

    /** Values stay out of the chain: some of them lead to a person. */
    private record Trail(UUID identifier, IdentifierSystem system) {}

    /** Refuses at {@code /system} or {@code /value} what the system would never give. */
    public static void check(String subjectType, IdentifierSystem system, String value) {
        if (!system.names(subjectType)) {
            throw RegistryReason.IDENTIFIER_OF_ANOTHER_KIND.at("/system", system);
        }
        if (!system.accepts(Clean.of(value))) {
            throw RegistryReason.IDENTIFIER_MALFORMED.at("/value", system);
        }
    }

    /**
     * The record that is called so today.
     *
     * @param written {@code SYSTEM|value}, refused at {@code /query/identifier} when it is not
     * @return empty when there is none; two are refused with their number, never the first of them
     */
    public Optional<UUID> lookup(String subjectType, String written) {
        var bar = written.indexOf('|');
        if (bar < 1 || bar == written.length() - 1) {
            throw malformed();
        }
        var holders =
                holding(subjectType, system(written.substring(0, bar)), List.of(Clean.of(written.substring(bar + 1))));
        if (holders.size() > 1) {
            throw RegistryReason.IDENTIFIER_AMBIGUOUS.at("/query/identifier", holders.size());
        }
        return holders.stream().findFirst().map(Named::subjectId);
    }

    private static IdentifierSystem system(String name) {
        try {
            return IdentifierSystem.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static RuntimeException malformed() {
        return CommonReason.INVALID_PARAMETER.at("/query/identifier", "identifier");
    }

    /** Who is called so today, by value; for systems whose values belong to one record. */
    public Map<String, UUID> holders(String subjectType, IdentifierSystem system, Collection<String> values) {
        var holders = new HashMap<String, UUID>();
        holding(subjectType, system, values).forEach(named -> holders.put(named.value(), named.subjectId()));
        return holders;
    }

    /** All that are called so today. */
    public List<Named> holding(String subjectType, IdentifierSystem system, Collection<String> values) {
        return open(subjectType, system, values, "").toList();
    }

    /**
     * Which of these names a record of today took over when another was merged into it. A file that knows the merged one
     * must not overwrite the survivor.
     */
    public Set<String> takenOver(String subjectType, IdentifierSystem system, Collection<String> values) {
        return open(subjectType, system, values, " and came_from is not null")
                .map(Named::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The values go as one array: for another number of them a query is planned anew. The system stands in the text, since
     * some systems have an index of their own.
     */
    private Stream<Named> open(String subjectType, IdentifierSystem system, Collection<String> values, String also) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(
                        "select subject_id, value from identifier where subject_type = :type and system = '"
                                + system.name() + "' and value = any(:values) and ended_at is null" + also,
                        Object[].class)
                .setParameter("type", subjectType)
                .setParameter("values", values.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(row -> new Named(subjectType, (UUID) row[0], system, (String) row[1]));
    }

    /** Whether a record has a name of this system today. */
    public boolean has(String subjectType, UUID subjectId, IdentifierSystem system) {
        return open(subjectType, subjectId).stream()
                .anyMatch(identifier -> identifier.named().system() == system);
    }

    /** Adds many at once, beside the entity manager; the caller has checked them and stored their records. */
    public void addAll(Collection<Named> names, String by) {
        var now = clock.instant();
        session.insertMultiple(
                names.stream().map(named -> new Identifier(named, now, by)).toList());
    }

    /** What a merged record was called names the survivor from now on; what both were called ends. */
    public void move(String subjectType, UUID from, UUID to, String reason) {
        var now = clock.instant();
        var kept = open(subjectType, to).stream().map(Identifier::named).toList();
        var moved = open(subjectType, from);
        moved.forEach(identifier -> identifier.end(now, caller.subject(), reason));
        database.flush();
        moved.stream()
                .map(identifier -> identifier.takenOver(to, now, caller.subject()))
                .filter(identifier -> !kept.contains(identifier.named()))
                .forEach(database::persist);
        database.flush();
    }

    private List<Identifier> open(String subjectType, UUID subjectId) {
        return database.createQuery(
                        "select i from Identifier i where i.subjectType = :type and i.subjectId = :id"
                                + " and i.endedAt is null order by i.id",
                        Identifier.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .getResultList();
    }
}
