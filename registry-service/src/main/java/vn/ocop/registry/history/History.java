package vn.ocop.registry.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** The first state, the one after the numbered, the one of today; and how many are past. Numbers start at 1. */
    private static final String ENDS = """
            with past as (select * from past_version where subject_type = :type and subject_id = :id)
            select s.*, (select count(*) from past) from (
                (select 'first' as what, version, cast(state as text), changed_at, changed_by, change_action, change_reason,
                        rule_version
                 from past order by number limit 1)
                union all
                (select 'after', version, cast(state as text), changed_at, changed_by, change_action, change_reason,
                        rule_version
                 from past where number > :number order by number limit 1)
                union all
                (select 'live', t.version, cast(to_jsonb(t) as text), t.changed_at, t.changed_by, t.change_action,
                        t.change_reason, t.rule_version
                 from %s t where t.id = :id)) s""";

    private final EntityManager database;
    private final Lists lists;
    private final ObjectMapper json;

    History(EntityManager database, Lists lists, ObjectMapper json) {
        this.database = database;
        this.lists = lists;
        this.json = json;
    }

    /** The changes of one record, latest first, in two statements. The record must exist. */
    @Transactional
    public HistoryPage page(HistorySubject subject, UUID id, PageRequest page) {
        var filter = new Filter().eq("subjectType", subject.type()).eq("subjectId", id);
        var uncounted = new PageRequest(page.limit(), page.cursor(), false);
        var slice = lists.slice(PastVersion.class, filter, Order.desc(NUMBER, Long.class), uncounted);
        var ends = ends(
                subject,
                id,
                slice.items().isEmpty() ? Long.MAX_VALUE : slice.items().get(0).number());
        var entries = new ArrayList<HistoryEntry>();
        var after = ends.after();
        for (var before : slice.items()) {
            entries.add(entry(subject, id, before.state(), after));
            after = before.state();
        }
        return new HistoryPage(
                entry(subject, id, null, ends.first()),
                entries,
                slice.nextCursor(),
                page.count() ? ends.count() : null);
    }

    /**
     * Where a page of the past begins and ends.
     *
     * @param first state of all
     * @param after the state that followed the page's latest
     * @param count of all changes
     */
    private record Ends(RecordState first, RecordState after, long count) {}

    /** @param number of the page's latest past state */
    private Ends ends(HistorySubject subject, UUID id, long number) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(ENDS.formatted(subject.table()))
                .setParameter("type", subject.type())
                .setParameter("id", id)
                .setParameter("number", number)
                .getResultList();
        var states = new HashMap<String, RecordState>();
        rows.forEach(row -> states.put((String) row[0], state(row)));
        var live = states.get("live");
        if (live == null) {
            throw CommonReason.NOT_FOUND.because();
        }
        return new Ends(
                states.getOrDefault("first", live),
                states.getOrDefault("after", live),
                ((Number) rows.get(0)[8]).longValue());
    }

    private static RecordState state(Object[] row) {
        return new RecordState(
                ((Number) row[1]).longValue(),
                (String) row[2],
                (Instant) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
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
