package vn.ocop.chassis.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Counts each series of numbers from one. The counter's row is held until the commit: two transactions never get one
 * number, and a transaction that fails gives its number back, so a series has no gaps.
 */
@ApplicationScoped
public class NumberSeries {

    private final EntityManager database;

    NumberSeries(EntityManager database) {
        this.database = database;
    }

    /**
     * The next number of the series these values belong to.
     *
     * @param taken whether something bears this number already, from a file or an office of its own; it is passed over
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(NumberTemplate template, Map<String, String> values, Predicate<String> taken) {
        var series = template.series(values);
        String number;
        do {
            number = template.number(values, count(series));
        } while (taken.test(number));
        return number;
    }

    /** Nobody else gets a number of this series until the commit; for one that an office has written itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(NumberTemplate template, Map<String, String> values) {
        step(template.series(values), 0);
    }

    private long count(String series) {
        return step(series, 1);
    }

    private long step(String series, int by) {
        return ((Number) database.createNativeQuery("""
                        insert into number_series (series, last) values (:series, :by)
                        on conflict (series) do update set last = number_series.last + excluded.last
                        returning last""")
                        .setParameter("series", series)
                        .setParameter("by", by)
                        .getSingleResult())
                .longValue();
    }
}
