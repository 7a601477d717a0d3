package vn.ocop.chassis.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.succession.Successions;
import vn.ocop.chassis.succession.Unit;
import vn.ocop.chassis.succession.UnitChange;
import vn.ocop.chassis.succession.UnitChart;
import vn.ocop.chassis.time.Ids;

/** All hand-overs: kept for ever, each thing once per change. */
@ApplicationScoped
public class HandOvers {

    private static final List<Column<HandOverView>> COLUMNS = List.of(
            Column.of("id", HandOverView::id),
            Column.of("change_id", HandOverView::changeId),
            Column.of("change_kind", HandOverView::changeKind),
            Column.of("effective_date", HandOverView::effectiveDate),
            Column.of("legal_basis", HandOverView::legalBasis),
            Column.of("thing_kind", HandOverView::thingKind),
            Column.of("thing_id", HandOverView::thingId),
            Column.of("owner_id", HandOverView::ownerId),
            Column.of("thing_state", HandOverView::thingState),
            Column.of("from_id", row -> row.from().id()),
            Column.of("from_code", row -> row.from().code()),
            Column.of("from_name", row -> row.from().name()),
            Column.of("to_id", row -> row.to() == null ? null : row.to().id()),
            Column.of("to_code", row -> row.to() == null ? null : row.to().code()),
            Column.of("to_name", row -> row.to() == null ? null : row.to().name()),
            Column.of("candidates", row -> String.join("; ", row.candidates())),
            Column.of("held_from", HandOverView::heldFrom),
            Column.of("held_until", HandOverView::heldUntil),
            Column.of("recorded_at", HandOverView::recordedAt),
            Column.of("assigned_at", HandOverView::assignedAt));

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
        var slice = lists.slice(selection(query, areas, units), page).map(HandOver::view);
        return new HandOverPage(slice.items(), slice.nextCursor(), slice.total());
    }

    /** As {@link #page}, the whole of it as a file. */
    public Listing<HandOverView> file(HandOverQuery query, String areas, String units) {
        return new Listing<>("chuyển giao", COLUMNS, lists.rows(selection(query, areas, units), HandOver::view));
    }

    private Selection<HandOver> selection(HandOverQuery query, String areas, String units) {
        var filter = query.filter();
        var scope = caller.scope(areas != null ? areas : units);
        if (!scope.all() && areas != null) {
            filter.in("area", scope.values());
        } else if (!scope.all()) {
            var ids = successions.reached(scope.values()).units();
            filter.any(new Filter().in("fromId", ids), new Filter().in("toId", ids));
        }
        return new Selection<>(HandOver.class, filter, Order.desc("effectiveDate", LocalDate.class));
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
