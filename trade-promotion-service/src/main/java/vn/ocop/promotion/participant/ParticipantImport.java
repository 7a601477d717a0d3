package vn.ocop.promotion.participant;

import static vn.ocop.chassis.kind.Layout.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.office.OfficeCount;
import vn.ocop.chassis.office.OfficeReason;
import vn.ocop.promotion.fair.EventImport;
import vn.ocop.promotion.fair.FairRowReason;
import vn.ocop.promotion.fair.Fairs;

/** Who stood at the past events with which product and what was sold there; the events come in first. */
@ApplicationScoped
class ParticipantImport implements ImportKind {

    private static final long MOST_VND = 9_007_199_254_740_991L;

    private final Fairs fairs;
    private final Participants participants;

    ParticipantImport(Fairs fairs, Participants participants) {
        this.fairs = fairs;
        this.participants = participants;
    }

    @Override
    public String name() {
        return "event-participants";
    }

    @Override
    public Set<String> roles() {
        return Set.of("province-officer", "import-job");
    }

    @Override
    public Set<String> dimensions() {
        return Set.of("ocop_province");
    }

    @Override
    public Layout layout() {
        return Layout.of(
                required("event_id"), required("producer_id"), required("product_id"), required("revenue_vnd"));
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        var empty = Stream.of("event_id", "producer_id", "product_id")
                .filter(row::isEmpty)
                .findFirst();
        if (empty.isPresent()) {
            return Checked.rejected(OfficeReason.MISSING_ID.in(empty.get()));
        }
        var revenue = OfficeCount.of(row.text("revenue_vnd"), 0, MOST_VND);
        if (revenue.count() == null) {
            var reason = revenue.fault() == null ? OfficeReason.BAD_NUMBER : revenue.fault();
            return Checked.rejected(reason.in("revenue_vnd"));
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("eventId", row.text("event_id"));
        shown.put("producerId", row.text("producer_id"));
        shown.put("productId", row.text("product_id"));
        shown.put("revenueVnd", revenue.count());
        return Checked.accepted(shown).uniqueBy(row.text("event_id") + " " + row.text("product_id"));
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        var keys = rows.stream()
                .map(row -> EventImport.importKey(row.text("eventId")))
                .toList();
        var known = fairs.byImportKey(keys);
        var applied = new ArrayList<Applied>();
        for (var row : rows) {
            var fair = known.get(EventImport.importKey(row.text("eventId")));
            if (fair == null || !parameters.scope("ocop_province").covers(fair.provinceCode())) {
                applied.add(Applied.rejected(FairRowReason.UNKNOWN_EVENT.in("event_id")));
            } else {
                applied.add(participants.remember(new Participants.Participant(
                        fair.id(), row.text("productId"), row.text("producerId"), row.large("revenueVnd"))));
            }
        }
        return applied;
    }
}
