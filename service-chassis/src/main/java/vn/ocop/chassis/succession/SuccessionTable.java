package vn.ocop.chassis.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.chassis.page.StatementCount;

/** The rows of the changes that were heard. */
@ApplicationScoped
public class SuccessionTable {

    private static final String COLUMNS = """
            select c.id, c.sequence, c.kind, c.effective_date, c.basis, c.area,
                   s.from_id, s.from_code, s.from_name, s.to_id, s.to_code, s.to_name, s.whole""";
    private static final String TABLES = " from unit_change c join unit_succession s on s.change_id = c.id";
    private static final String MARK = "(select count(*) || ' ' || coalesce(sum(sequence), 0) from unit_change)";
    private static final String SINCE =
            StatementCount.SHARED + COLUMNS + ", " + MARK + TABLES + " where " + MARK + " <> :mark";

    private static final String NEAR = """
            with recursive near (id) as (
                select %s
                union select case when s.from_id = n.id then s.to_id else s.from_id end
                      from near n join unit_succession s on n.id in (s.from_id, s.to_id))
            """ + COLUMNS + TABLES + " where s.from_id in (select id from near)";

    private static final String AROUND = NEAR.formatted(
            "u.id from unit_succession f, unnest(array[f.from_id, f.to_id]) u (id) where change_id = :key");
    private static final String AROUND_UNIT = NEAR.formatted("cast(:key as uuid)");

    private final EntityManager db;
    private final Clock clock;

    SuccessionTable(EntityManager db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One change at a time, so that of two that hang together the second sees the first; until the transaction ends. */
    public void hold() {
        db.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('unit_change')) as text)")
                .getSingleResult();
    }

    /** False when what is stored is as new; otherwise the change is as it is told now. */
    boolean keep(UnitChange change) {
        var changed = db.createNativeQuery("""
                        insert into unit_change (id, sequence, kind, effective_date, basis, area, heard_at)
                        values (:id, :sequence, :kind, :day, cast(:basis as text), :area, :now)
                        on conflict (id) do update set sequence = excluded.sequence, kind = excluded.kind,
                            effective_date = excluded.effective_date, basis = excluded.basis, area = excluded.area,
                            heard_at = excluded.heard_at
                        where excluded.sequence > unit_change.sequence""")
                .setParameter("id", change.id())
                .setParameter("sequence", change.sequence())
                .setParameter("kind", change.kind().name())
                .setParameter("day", change.effectiveDate())
                .setParameter("basis", change.basis())
                .setParameter("area", change.area())
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
        if (changed == 0) {
            return false;
        }
        db.createNativeQuery("delete from unit_succession where change_id = :id")
                .setParameter("id", change.id())
                .executeUpdate();
        for (int i = 0; i < change.successions().size(); i++) {
            add(change.id(), i, change.successions().get(i));
        }
        return true;
    }

    private void add(UUID change, int place, Became became) {
        db.createNativeQuery("""
                        insert into unit_succession (change_id, place, from_id, from_code, from_name, to_id, to_code,
                            to_name, whole)
                        values (:change, :place, :from, :fromCode, :fromName, :to, :toCode, :toName, :whole)""")
                .setParameter("change", change)
                .setParameter("place", place)
                .setParameter("from", became.from().id())
                .setParameter("fromCode", became.from().code())
                .setParameter("fromName", became.from().name())
                .setParameter("to", became.to().id())
                .setParameter("toCode", became.to().code())
                .setParameter("toName", became.to().name())
                .setParameter("whole", became.whole())
                .executeUpdate();
    }

    /**
     * Everything that was heard.
     *
     * @param mark differs whenever something was heard
     */
    record Read(String mark, Collection<UnitChange> changes) {}

    /** In one look; empty when nothing was heard since the mark. */
    Optional<Read> since(String mark) {
        List<?> rows = db.createNativeQuery(SINCE).setParameter("mark", mark).getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Read((String) ((Object[]) rows.get(0))[13], changes(rows)));
    }

    /** The changes that hang together with this one. */
    public Collection<UnitChange> around(UUID change) {
        return changes(db.createNativeQuery(AROUND).setParameter("key", change).getResultList());
    }

    /** The changes that hang together with this unit. */
    public Collection<UnitChange> aroundUnit(UUID unit) {
        return changes(
                db.createNativeQuery(AROUND_UNIT).setParameter("key", unit).getResultList());
    }

    private static Collection<UnitChange> changes(List<?> rows) {
        var changes = new LinkedHashMap<UUID, UnitChange>();
        for (var row : rows) {
            var cell = (Object[]) row;
            changes.computeIfAbsent((UUID) cell[0], id -> change(cell))
                    .successions()
                    .add(new Became(
                            new Unit((UUID) cell[6], (String) cell[7], (String) cell[8]),
                            new Unit((UUID) cell[9], (String) cell[10], (String) cell[11]),
                            (boolean) cell[12]));
        }
        return changes.values();
    }

    private static UnitChange change(Object[] cell) {
        return new UnitChange(
                (UUID) cell[0],
                ((Number) cell[1]).longValue(),
                ChangeKind.valueOf((String) cell[2]),
                (LocalDate) cell[3],
                (String) cell[4],
                (String) cell[5],
                new ArrayList<>());
    }
}
