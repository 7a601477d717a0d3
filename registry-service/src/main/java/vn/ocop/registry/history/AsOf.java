package vn.ocop.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;

/** The moment of a question about the past: a day means its end in Asia/Ho_Chi_Minh, an instant itself. */
@ApplicationScoped
public class AsOf {

    /** For {@code @Pattern} of the parameter. */
    public static final String FORM =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?";

    private static final int A_DAY = 10;

    private final EntityManager database;

    AsOf(EntityManager database) {
        this.database = database;
    }

    /** What the parameter means; a date that does not exist is refused at {@code /query/asOf}. */
    public static Instant moment(String asOf) {
        try {
            return asOf.length() == A_DAY
                    ? LocalDate.parse(asOf)
                            .plusDays(1)
                            .atStartOfDay(Legal.ZONE)
                            .toInstant()
                            .minus(1, ChronoUnit.MICROS)
                    : java.time.OffsetDateTime.parse(asOf).toInstant();
        } catch (DateTimeException e) {
            throw CommonReason.INVALID_PARAMETER.at("/query/asOf", "asOf");
        }
    }

    /** From here to the end of the transaction, views by {@code asked_moment()} show this moment. */
    public void apply(Instant moment) {
        database.createNativeQuery("select set_config('registry.as_of', :moment, true)")
                .setParameter("moment", moment.toString())
                .getSingleResult();
    }
}
