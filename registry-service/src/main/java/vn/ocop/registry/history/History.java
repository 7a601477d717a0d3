package vn.ocop.registry.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.problem.CommonReason;

/**
 * The past of any record. How another room takes part:
 *
 * <ol>
 *   <li>its migration adds the five columns of {@link LastChange} ({@code changed_at}, {@code changed_by},
 *       {@code change_action}, {@code change_reason}, {@code rule_version}; {@code changed_at} = {@code registered_at} for
 *       old rows) and {@code create trigger thing_past before update on thing for each row execute function
 *       remember_past('thing')};
 *   <li>its entity has {@code @Embedded private LastChange lastChange} and takes one from {@link Changes} in every verb
 *       that changes it; {@code changed_at} of a new row equals {@code registered_at};
 *   <li>its resource answers {@code GET /things/{id}/history} with {@link #page}, after it checked the caller's reach;
 *   <li>for {@code asOf} it has a view of its table as it was at {@code asked_moment()} (see {@code producer_at}), an
 *       immutable entity on that view, and calls {@link AsOf#apply} in the transaction of the read.
 * </ol>
 */
@ApplicationScoped
public class History {

    private static final String NUMBER = "number";

    private final EntityManager database;
    private final Lists lists;
    private final ObjectMapper json;

    History(EntityManager database, Lists lists, ObjectMapper json) {
        this.database = database;
        this.lists = lists;
        this.json = json;
    }

    /** The changes of one record, latest first. The record must exist. */
    @Transactional
    public HistoryPage page(HistorySubject subject, UUID id, PageRequest page) {
        var filter = new Filter().eq("subjectType", subject.type()).eq("subjectId", id);
        var slice = lists.slice(PastVersion.class, filter, Order.desc(NUMBER, Long.class), page);
        var entries = new ArrayList<HistoryEntry>();
        if (!slice.items().isEmpty()) {
            var after = after(subject, id, slice.items().get(0).number());
            for (var before : slice.items()) {
                entries.add(entry(subject, id, before.state(), after));
                after = before.state();
            }
        }
        return new HistoryPage(registered(subject, id), entries, slice.nextCursor(), slice.total());
    }

    private HistoryEntry registered(HistorySubject subject, UUID id) {
        return entry(subject, id, null, after(subject, id, 0));
    }

    /** The state that followed the numbered one; numbers start at 1. */
    private RecordState after(HistorySubject subject, UUID id, long number) {
        return database.createQuery(
                        "select v from PastVersion v where v.subjectType = :type and v.subjectId = :id"
                                + " and v.number > :number order by v.number",
                        PastVersion.class)
                .setParameter("type", subject.type())
                .setParameter("id", id)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PastVersion::state)
                .orElseGet(() -> live(subject, id));
    }

    private RecordState live(HistorySubject subject, UUID id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("select t.version, cast(to_jsonb(t) as text), t.changed_at,"
                        + " t.changed_by, t.change_action, t.change_reason, t.rule_version from " + subject.table()
                        + " t where t.id = :id")
                .setParameter("id", id)
                .getResultList();
        var row = rows.stream().findFirst().orElseThrow(CommonReason.NOT_FOUND::because);
        return new RecordState(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (Instant) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }

    /** @param before null for the registration, which has no differences to show */
    private HistoryEntry entry(HistorySubject subject, UUID id, RecordState before, RecordState after) {
        var changes = before == null
                ? List.<HistoryEntry.FieldChange>of()
                : Differences.between(fields(subject, id, before), fields(subject, id, after), subject.mask());
        return new HistoryEntry(
                after.version(), after.at(), after.by(), after.action(), after.reason(), after.ruleVersion(), changes);
    }

    private Map<String, String> fields(HistorySubject subject, UUID id, RecordState state) {
        var columns = read(state.json());
        var fields = new TreeMap<>(Differences.fields(columns, subject.unshown()));
        fields.putAll(subject.further().apply(id, columns));
        return fields;
    }

    private JsonNode read(String state) {
        try {
            return json.readTree(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL wrote no JSON", e);
        }
    }
}
