package vn.ocop.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What must hold after whatever happened: each query finds what breaks it, so each must find nothing. */
public final class Invariants {

    private static final Map<String, String> BREACHES = new LinkedHashMap<>();

    static {
        BREACHES.put("I1 at most one live support per product", """
                select benefit_of from payout where benefit = 'SUPPORT' and state not in ('REJECTED', 'CANCELLED')
                and double_of is null group by benefit_of having count(*) > 1""");
        BREACHES.put("I1 I2 the amount is the policy's, less what was deducted", """
                select p.id from payout p left join rate r on r.policy_id = p.policy_id and r.benefit = p.benefit
                    and r.stars = case p.benefit when 'REWARD' then p.stars else 0 end
                where r.amount is null or p.amount <> r.amount - p.deducted""");
        BREACHES.put("I2 at most one live reward per recognition, none below three stars", """
                select min(recognition_id::text) from payout where benefit = 'REWARD'
                    and (state not in ('REJECTED', 'CANCELLED') or stars < 3)
                group by recognition_id having count(*) > 1 or min(stars) < 3""");
        BREACHES.put("I3 no estimate is overspent", """
                select id from estimate where reserved < 0 or spent < 0 or reserved + spent > cap""");
        BREACHES.put("I3 counters are ledger sums", """
                select e.id from estimate e where e.reserved <> (select coalesce(sum(amount), 0) from ledger_entry l
                    where l.estimate_id = e.id and l.account = 'RESERVED')
                or e.spent <> (select coalesce(sum(amount), 0) from ledger_entry l
                    where l.estimate_id = e.id and l.account = 'SPENT')""");
        BREACHES.put("I3 counters are payouts in their states", """
                select e.id from estimate e where e.reserved <> (select coalesce(sum(amount), 0) from payout p
                    where p.estimate_id = e.id and p.state in ('APPROVED', 'INSTRUCTED'))
                or e.spent <> (select coalesce(sum(amount), 0) from payout p
                    where p.estimate_id = e.id and p.state = 'PAID')""");
        BREACHES.put("I4 every posting balances", """
                select posting_id from ledger_entry group by posting_id having sum(amount) <> 0 or count(*) <> 2""");
        BREACHES.put("I5 every history is a path from DRAFT to where the payout stands", """
                select payout_id from (select payout_id, version, from_state, row_number() over w as n,
                    lag(to_state, 1, 'DRAFT') over w as before from payout_history
                    window w as (partition by payout_id order by version)) h
                where version <> n or from_state <> before
                union all
                select p.id from payout p left join payout_history h on h.payout_id = p.id and h.version = p.version
                where p.state <> coalesce(h.to_state, 'DRAFT')""");
        BREACHES.put("I5 one order is paid at most once", """
                select end_to_end_ref from statement_line where result = 'PAID'
                group by end_to_end_ref having count(*) > 1""");
        BREACHES.put("I6 maker, checker and payer are three people", """
                select id from payout where maker = checker or maker = payer or checker = payer""");
    }

    private Invariants() {}

    public static void hold(DataSource database) {
        BREACHES.forEach((name, query) ->
                assertThat(Situations.texts(database, query)).as(name).isEmpty());
    }
}
