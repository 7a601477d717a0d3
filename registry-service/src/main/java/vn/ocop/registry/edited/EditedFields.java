package vn.ocop.registry.edited;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.registry.history.Differences;
import vn.ocop.registry.history.HistoryEntry.FieldChange;

/**
 * Which fields of a record were edited here, so that no file overwrites them (R14). A room takes part with one
 * {@link #note} in the transaction of each edit, and its import with {@link #of} before a chunk and {@link #settle} after
 * it; see {@link Owners}.
 */
@ApplicationScoped
public class EditedFields {

    /** These follow from others, or tell of the change itself. */
    private static final Set<String> NOT_EDITED = Set.of("id", "version", "provinceCode", "registeredAt", "changedAt");

    private final EntityManager db;
    private final Fields fields;
    private final Caller caller;
    private final Clock clock;

    EditedFields(EntityManager db, Fields fields, Caller caller, Clock clock) {
        this.db = db;
        this.fields = fields;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's own edit, with its reason or null. */
    public Author mine(String reason) {
        return Author.officer(
                caller.has("province-officer") ? EditorRole.PROVINCE_OFFICER : EditorRole.COMMUNE_OFFICER, reason);
    }

    /**
     * Remembers what is new in a record, in the transaction of its change.
     *
     * @param type {@code producer} or {@code product}
     * @param before as the record went over the wire before
     * @param after the same now
     */
    public void note(String type, UUID id, Object before, Object after, EditorRole role) {
        var changes = Differences.between(fields.of(before), fields.of(after)).stream()
                .filter(change -> !NOT_EDITED.contains(change.field()))
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        db.createNativeQuery("""
                        insert into edited_field (subject_type, subject_id, field, earlier, edited_at, edited_role)
                        select :type, :id, field, earlier, :at, :role from unnest(:fields, :earlier) as f (field, earlier)
                        on conflict (subject_type, subject_id, field)
                        do update set edited_at = excluded.edited_at, edited_role = excluded.edited_role""")
                .setParameter("type", type)
                .setParameter("id", id)
                .setParameter("at", clock.instant())
                .setParameter("role", role.name())
                .setParameter("fields", changes.stream().map(FieldChange::field).toArray(String[]::new))
                .setParameter(
                        "earlier", changes.stream().map(FieldChange::before).toArray(String[]::new))
                .executeUpdate();
    }

    /** The edited fields of these records, in one read. */
    public Owners of(String type, Collection<UUID> ids, boolean overwrite) {
        var marks = new HashMap<UUID, Map<String, String>>();
        if (!ids.isEmpty()) {
            List<?> rows = db.createNativeQuery("""
                            select subject_id, field, earlier from edited_field
                            where subject_type = :type and subject_id = any (:ids)""")
                    .setParameter("type", type)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList();
            for (var found : rows) {
                var row = (Object[]) found;
                marks.computeIfAbsent((UUID) row[0], id -> new HashMap<>()).put((String) row[1], (String) row[2]);
            }
        }
        return new Owners(type, marks, overwrite);
    }

    /** Producers that an edit has moved away from one of these communes. */
    public List<UUID> movedFrom(Collection<String> communeCodes) {
        List<?> ids = db.createNativeQuery("""
                        select subject_id from edited_field
                        where subject_type = 'producer' and field = 'communeCode' and earlier = any (:codes)""")
                .setParameter("codes", communeCodes.toArray(String[]::new))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** What was overwritten is nobody's edit any more. */
    public void settle(Owners owners) {
        var overwritten = owners.overwritten();
        if (overwritten.isEmpty()) {
            return;
        }
        db.createNativeQuery("""
                        delete from edited_field using unnest(:ids, :fields) as o (id, name)
                        where subject_type = :type and subject_id = o.id and field = o.name""")
                .setParameter("type", owners.type())
                .setParameter("ids", overwritten.stream().map(Owners.Field::id).toArray(UUID[]::new))
                .setParameter(
                        "fields", overwritten.stream().map(Owners.Field::name).toArray(String[]::new))
                .executeUpdate();
    }

    /** By name. */
    public EditedFieldList list(String type, UUID id) {
        List<?> rows = db.createNativeQuery("""
                        select field, edited_at, edited_role from edited_field
                        where subject_type = :type and subject_id = :id order by field""")
                .setParameter("type", type)
                .setParameter("id", id)
                .getResultList();
        return new EditedFieldList(rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new EditedFieldList.EditedField(
                        (String) row[0], (Instant) row[1], EditorRole.valueOf((String) row[2])))
                .toList());
    }
}
