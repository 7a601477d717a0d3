package vn.ocop.funding.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.kind.RecordCheck;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.Vnd;

/**
 * Payouts of the years before this system, as offices and other systems list them. Amounts are not held to any policy
 * and a product code that nobody knows is kept as it is written: what was paid was paid.
 */
@ApplicationScoped
class PastPayoutImport implements ImportKind {

    /** Lists without a column of provinces come from the first province of the programme. */
    private static final String USUAL_PROVINCE = "38";

    private static final String PROVINCES = "ocop_province";
    private static final Vnd SMALL = new Vnd(100_000);

    private final RecordPastPayouts recordPastPayouts;
    private final Clock clock;

    PastPayoutImport(RecordPastPayouts recordPastPayouts, Clock clock) {
        this.recordPastPayouts = recordPastPayouts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "payouts-history";
    }

    @Override
    public Set<String> roles() {
        return Set.of("province-officer", "import-job");
    }

    @Override
    public Set<String> dimensions() {
        return Set.of(PROVINCES);
    }

    @Override
    public Layout layout() {
        return PaidRow.LAYOUT;
    }

    /** One memory of the rows further up for the whole file. */
    @Override
    public RecordCheck checks(Parameters parameters) {
        var seen = new HashSet<UUID>();
        return row -> {
            var checked = check(row, parameters);
            if (!checked.isGood()) {
                return checked;
            }
            var keys = PaidRow.keys(row, PaidRow.Read.of(row));
            if (keys.stream().anyMatch(seen::contains)) {
                return Checked.rejected(CellReason.DUPLICATE_IN_FILE.in(null));
            }
            seen.addAll(keys);
            return checked;
        };
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        var missing = PaidRow.missing(row);
        if (missing != null) {
            return Checked.rejected(missing);
        }
        var read = PaidRow.Read.of(row);
        if (read.fault() != null) {
            return Checked.rejected(read.fault());
        }
        var province = province(row, parameters);
        var known = province.matches("[0-9]{2}") && parameters.scope(PROVINCES).covers(province);
        return known ? good(row, read, province) : Checked.rejected(PastReason.UNKNOWN_PROVINCE.in("province_key"));
    }

    private static String province(FileRecord row, Parameters parameters) {
        if (!row.isEmpty("province_key")) {
            return row.text("province_key");
        }
        var own = parameters.scope(PROVINCES);
        return !own.all() && own.values().size() == 1 ? own.values().iterator().next() : USUAL_PROVINCE;
    }

    private static Checked good(FileRecord row, PaidRow.Read read, String province) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("productCode", row.text("product_id"));
        shown.put("purpose", row.text("purpose"));
        shown.put("amountVnd", read.amount().vnd());
        shown.put("paidOn", read.paidOn().day());
        return Checked.accepted(shown)
                .with("province", province)
                .with("sourceId", filled(row, "payout_id"))
                .with("productName", filled(row, "product_name"))
                .with("stars", read.stars())
                .with("decisionNumber", filled(row, "decision_number"));
    }

    private static String filled(FileRecord row, String column) {
        return row.isEmpty(column) ? null : row.text(column);
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        var told = rows.stream().map(Told::of).toList();
        var applied = recordPastPayouts.take(told);
        return java.util.stream.IntStream.range(0, told.size())
                .mapToObj(i -> doubting(applied.get(i), told.get(i)))
                .toList();
    }

    private Applied doubting(Applied applied, Told told) {
        if (applied.outcome() == Applied.Outcome.REJECTED) {
            return applied;
        }
        var doubted = applied;
        if (PastKind.of(told.purpose()) == PastKind.OTHER) {
            doubted = doubted.warning(PastReason.PURPOSE_UNCLEAR.in("purpose"));
        }
        if (told.paidOn().isAfter(Legal.today(clock))) {
            doubted = doubted.warning(PastReason.DATE_IN_FUTURE.in("paid_on"));
        }
        return told.amount().compareTo(SMALL) < 0 ? doubted.warning(PastReason.AMOUNT_SMALL.in("amount_vnd")) : doubted;
    }
}
