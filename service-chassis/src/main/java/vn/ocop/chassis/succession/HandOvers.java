package vn.ocop.chassis.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.time.Ids;

/** All hand-overs: kept for ever, each thing once per change. */
@ApplicationScoped
public class HandOvers {

    private final EntityManager db;
    private final Lists lists;
    private final Caller caller;
    private final Successions successions;
    private final Clock clock;

    HandOvers(EntityManager db, Lists lists, Caller caller, Successions successions, Clock clock) {
        this.db = db;
        this.lists = lists;
        this.caller = caller;
        this.successions = successions;
        this.clock = clock;
    }

    /**
     * What the caller may see, the latest day first.
     *
     * @param areas token claim that names areas; null when the caller reaches single units only
     * @param units token claim that names units; what they gave or took over is seen
     */
    public HandOverPage page(HandOverQuery query, String areas, String units, PageRequest page) {
        var filter = query.filter();
        var scope = caller.scope(areas != null ? areas : units);
        if (!scope.all() && areas != null) {
            filter.in("area", scope.values());
        } else if (!scope.all()) {
            var ids = successions.reached(scope.values()).units();
            filter.any(new Filter().in("fromId", ids), new Filter().in("toId", ids));
        }
        var slice = lists.slice(HandOver.class, filter, Order.desc("effectiveDate", LocalDate.class), page)
                .map(HandOver::view);
        return new HandOverPage(slice.items(), slice.nextCursor(), slice.total());
    }

    /** Whoever hears the same again, or more of it, writes the same row; an officer's word is not overwritten. */
    void record(UnitChange change, Unit from, UnitChart.Holder holder, Holding thing) {
        var to = holder.unit();
        db.createNativeQuery("""
                        insert into hand_over (id, change_id, change_kind, effective_date, basis, area, thing_kind,
                            thing_id, owner_id, thing_state, held_from, from_id, from_code, from_name, to_id, to_code,
                            to_name, candidates, recorded_at)
                        values (:id, :change, :kind, :day, cast(:basis as text), :area, :thingKind, :thing, :owner,
                            :state, :heldFrom, :from, :fromCode, :fromName, cast(:to as uuid), cast(:toCode as text),
                            cast(:toName as text), string_to_array(:candidates, ','), :now)
                        on conflict (change_id, thing_id) do update set to_id = excluded.to_id,
                            to_code = excluded.to_code, to_name = excluded.to_name, candidates = excluded.candidates,
                            basis = excluded.basis, change_kind = excluded.change_kind,
                            from_id = excluded.from_id, from_code = excluded.from_code, from_name = excluded.from_name
                        where hand_over.assigned_at is null""")
                .setParameter("id", Ids.next())
                .setParameter("change", change.id())
                .setParameter("kind", change.kind().name())
                .setParameter("day", change.effectiveDate())
                .setParameter("basis", change.basis())
                .setParameter("area", change.area())
                .setParameter("thingKind", thing.kind())
                .setParameter("thing", thing.id())
                .setParameter("owner", thing.ownerId())
                .setParameter("state", thing.state())
                .setParameter("heldFrom", thing.heldFrom())
                .setParameter("from", from.id())
                .setParameter("fromCode", from.code())
                .setParameter("fromName", from.name())
                .setParameter("to", to == null ? null : to.id().toString())
                .setParameter("toCode", to == null ? null : to.code())
                .setParameter("toName", to == null ? null : to.name())
                .setParameter(
                        "candidates",
                        String.join(
                                ",",
                                holder.candidates().stream().map(Unit::code).toList()))
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /**
     * What waited for an officer's word about this owner goes to the unit that was said, unless that one is older than
     * the change, as then nothing was said yet.
     */
    public void assigned(UUID ownerId, UUID unitId, String code) {
        db.createNativeQuery("""
                        update hand_over set to_id = :unit, to_code = :code, assigned_at = :now,
                            to_name = coalesce((select max(s.to_name) from unit_succession s where s.to_id = :unit),
                                               :code)
                        where owner_id = :owner and to_id is null and exists (
                            select 1 from unit_succession s join unit_change c on c.id = s.change_id
                            where s.to_id = :unit and s.from_id <> :unit
                                and c.effective_date >= hand_over.effective_date)""")
                .setParameter("unit", unitId)
                .setParameter("code", code)
                .setParameter("owner", ownerId)
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
