package vn.ocop.funding.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.funding.entitlement.Catalogue;

/** Takes the rows of a list of past payouts, a chunk at a time. */
@ApplicationScoped
class RecordPastPayouts {

    private final PastPayouts payouts;
    private final Catalogue catalogue;
    private final Clock clock;

    RecordPastPayouts(PastPayouts payouts, Catalogue catalogue, Clock clock) {
        this.payouts = payouts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** In the order of the rows. */
    List<Applied> take(List<Told> rows) {
        payouts.hold();
        var products = catalogue.byCode(rows.stream().map(Told::productKey).toList());
        var known = Known.of(payouts.like(rows));
        var applied = new ArrayList<Applied>();
        var fresh = new ArrayList<PastPayout>();
        for (var row : rows) {
            var product = products.get(new Catalogue.Code(row.provinceCode(), row.productKey()));
            applied.add(take(row, product, known, fresh));
        }
        payouts.persist(fresh);
        payouts.flush();
        return applied;
    }

    private Applied take(Told row, UUID product, Known known, List<PastPayout> fresh) {
        var same = known.bySource(row);
        var alike = known.byKey().get(row.key());
        if (same == null && alike == null) {
            var payout = new PastPayout(row, product, clock.instant());
            fresh.add(payout);
            return Applied.CREATED;
        }
        if (same != null && alike != null && same != alike) {
            return Applied.rejected(PastReason.KNOWN_UNDER_ANOTHER_ID.in("payout_id"));
        }
        if (same == null && row.sourceId() != null && alike.sourceId() != null) {
            return Applied.rejected(PastReason.KNOWN_UNDER_ANOTHER_ID.in("payout_id"));
        }
        var payout = same == null ? alike : same;
        var own = payout.id().toString().equals(row.sourceId());
        known.byKey().remove(payout.key());
        var changed = payout.tellAgain(own ? row.withoutSource() : row, product);
        known.byKey().put(payout.key(), payout);
        return changed ? Applied.UPDATED : Applied.UNCHANGED;
    }

    /** Payments that a chunk may mean: by the file's own id, by ours, or by what they are. */
    private record Known(Map<String, PastPayout> bySource, Map<Told.Key, PastPayout> byKey) {

        static Known of(List<PastPayout> payouts) {
            var known = new Known(new HashMap<>(), new HashMap<>());
            for (var payout : payouts) {
                known.bySource().put(payout.provinceCode() + " " + payout.id(), payout);
                if (payout.sourceId() != null) {
                    known.bySource().put(payout.provinceCode() + " " + payout.sourceId(), payout);
                }
                known.byKey().put(payout.key(), payout);
            }
            return known;
        }

        /** Null for none. */
        PastPayout bySource(Told row) {
            return row.sourceId() == null ? null : bySource.get(row.provinceCode() + " " + row.sourceId());
        }
    }
}
