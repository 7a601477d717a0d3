package vn.ocop.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import vn.ocop.funding.Money;
import vn.ocop.funding.Vnd;

/** Adds the whole ledger up again and compares it with the counters that decide. */
@ApplicationScoped
class LedgerCheck {

    private static final int MOST_FAULTS = 100;
    private static final String DIFFERENCES = """
            select e.id, a.account, a.counter, a.booked from estimate e
            cross join lateral (values
                ('AVAILABLE', e.cap - e.reserved - e.spent), ('RESERVED', e.reserved), ('SPENT', e.spent),
                ('GRANTED', -e.cap)) as c(account, counter)
            cross join lateral (
                select c.account, c.counter, coalesce(sum(l.amount), 0) as booked
                from ledger_entry l where l.estimate_id = e.id and l.account = c.account) a
            where a.counter <> a.booked
            order by e.id, a.account
            """;
    private static final String UNBALANCED =
            "select count(*) from (select posting_id from ledger_entry group by posting_id having sum(amount) <> 0) u";

    /** A counter that differs from its postings. */
    @Schema(
            name = "LedgerDifference",
            description = "Chênh lệch giữa sổ và bộ đếm. A counter that differs from the sum of its postings.",
            examples = "{\"estimateId\":\"019ab3e0-7c1e-7a52-9d0e-3f5a1c2b4d6e\",\"account\":\"RESERVED\","
                    + "\"counter\":\"75000000\",\"booked\":\"0\"}")
    public record Difference(
            @Schema(description = "The estimate.") UUID estimateId,

            @Schema(description = "GRANTED, AVAILABLE, RESERVED or SPENT.")
            String account,

            @Schema(description = "The counter in đồng, as a decimal text.")
            String counter,

            @Schema(description = "The sum of the postings in đồng, as a decimal text.")
            String booked) {}

    /** What adding up found. */
    @Schema(
            name = "LedgerVerification",
            description = "Kết quả cộng lại toàn bộ sổ. Result of adding the whole ledger up again.",
            examples = "{\"valid\":true,\"estimates\":2,\"postings\":431,\"unbalanced\":0,\"spent\":{\"amount\":"
                    + "12675000000,\"currency\":\"VND\"},\"differences\":[]}")
    public record LedgerVerification(
            @Schema(description = "True when every posting balances and every counter equals its postings.")
            boolean valid,

            @Schema(description = "Estimates compared.", minimum = "0")
            long estimates,

            @Schema(description = "Postings added up.", minimum = "0")
            long postings,

            @Schema(description = "Postings whose sides differ.", minimum = "0")
            long unbalanced,

            @Schema(description = "Spent in all estimates together.")
            Money spent,

            @Schema(description = "Counters that differ, at most 100.")
            List<Difference> differences) {}

    private final Session db;

    LedgerCheck(Session db) {
        this.db = db;
    }

    @Transactional
    LedgerVerification run() {
        db.createNativeMutationQuery("set transaction isolation level repeatable read read only")
                .executeUpdate();
        var unbalanced = count(UNBALANCED);
        var differences = differences();
        return new LedgerVerification(
                unbalanced == 0 && differences.isEmpty(),
                count("select count(*) from estimate"),
                count("select count(*) from posting"),
                unbalanced,
                Money.of(new Vnd(count("select cast(coalesce(sum(spent), 0) as bigint) from estimate"))),
                differences);
    }

    private List<Difference> differences() {
        return db.createNativeQuery(DIFFERENCES, Object[].class)
                .setMaxResults(MOST_FAULTS)
                .getResultStream()
                .map(row ->
                        new Difference((UUID) row[0], (String) row[1], String.valueOf(row[2]), String.valueOf(row[3])))
                .toList();
    }

    private long count(String sql) {
        return db.createNativeQuery(sql, Long.class).getSingleResult();
    }
}
