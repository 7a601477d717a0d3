package vn.ocop.funding.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.ocop.funding.Money;
import vn.ocop.funding.Vnd;
import vn.ocop.funding.archive.PastPayoutTotals.PastPayoutKindSum;
import vn.ocop.funding.archive.PastPayoutTotals.PastPayoutSum;
import vn.ocop.funding.archive.PastPayoutTotals.PastPayoutYear;

/** Adds past payouts up when it is asked, by one statement. */
@ApplicationScoped
class AddUpPastPayouts {

    private static final String SUMS = """
            select cast(extract(year from paid_on) as integer) as year, kind, count(*),
                   count(distinct (province_code, product_key)), sum(amount)
            from past_payout
            where (cast(:reach as text[]) is null or province_code = any(cast(:reach as text[])))
              and (cast(:province as text) is null or province_code = :province)
              and (cast(:from as date) is null or paid_on >= :from)
              and (cast(:before as date) is null or paid_on < :before)
            group by grouping sets ((1, 2), (1), (2), ())
            order by 1, 2""";

    private final Session db;
    private final Clock clock;

    AddUpPastPayouts(EntityManager db, Clock clock) {
        this.db = db.unwrap(Session.class);
        this.clock = clock;
    }

    /** One line of the statement; a null stands for all years or all kinds. */
    private record Line(Integer year, PastKind kind, PastPayoutSum sum) {

        static Line of(Object[] cells) {
            var amount = new Vnd(((Number) cells[4]).longValue());
            return new Line(
                    (Integer) cells[0],
                    cells[1] == null ? null : PastKind.valueOf((String) cells[1]),
                    new PastPayoutSum(
                            ((Number) cells[2]).longValue(), ((Number) cells[3]).longValue(), Money.of(amount)));
        }

        boolean isOf(Integer wanted) {
            return java.util.Objects.equals(year, wanted);
        }
    }

    /**
     * @param reach provinces the caller may see; null for all
     * @param province one of them; null for all
     * @param from first legal day of payment; null for an open beginning
     * @param before first legal day that is no longer wanted; null for an open end
     */
    PastPayoutTotals of(Set<String> reach, String province, LocalDate from, LocalDate before) {
        var lines = db.createNativeQuery(SUMS, Object[].class)
                .setParameter("reach", reach == null ? null : reach.toArray(String[]::new), String[].class)
                .setParameter("province", province, String.class)
                .setParameter("from", from, LocalDate.class)
                .setParameter("before", before, LocalDate.class)
                .getResultStream()
                .filter(cells -> ((Number) cells[2]).longValue() > 0)
                .map(Line::of)
                .toList();
        var years = lines.stream()
                .filter(line -> line.year() != null && line.kind() == null)
                .map(line -> new PastPayoutYear(line.year(), line.sum(), kinds(lines, line.year())))
                .toList();
        return new PastPayoutTotals(clock.instant(), all(lines), kinds(lines, null), years);
    }

    private static PastPayoutSum all(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.isOf(null) && line.kind() == null)
                .map(Line::sum)
                .findFirst()
                .orElse(PastPayoutSum.NONE);
    }

    private static List<PastPayoutKindSum> kinds(List<Line> lines, Integer year) {
        return Stream.of(PastKind.values())
                .flatMap(kind -> lines.stream().filter(line -> line.isOf(year) && line.kind() == kind))
                .map(line -> new PastPayoutKindSum(line.kind(), line.sum()))
                .toList();
    }
}
