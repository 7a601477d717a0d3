package vn.ocop.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryReason;

/** Who reads personal data in full: a person, one record at a time, for a reason, so many times a day (quality 4.6). */
@ApplicationScoped
public class Readings {

    private final EntityManager database;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;
    private final int most;

    Readings(
            EntityManager database,
            Caller caller,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "registry.person.readings-a-day") int most) {
        this.database = database;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.most = most;
    }

    private record Trail(UUID readRecord) {}

    /** In the transaction of the reading: without its audit entry nothing is shown. */
    public void note(String subjectType, UUID subject, String reason) {
        if (!caller.isPerson()) {
            throw CommonReason.FORBIDDEN.because();
        }
        if (times() > most) {
            throw RegistryReason.IDENTITY_READINGS_USED_UP.because(most).header("Retry-After", untilTomorrow());
        }
        audit.write(subjectType + "-identity-read", subjectType, subject, null, new Trail(subject), reason);
    }

    private int times() {
        return ((Number) database.createNativeQuery("""
                        insert into identity_reading (reader, day, times) values (:reader, :day, 1)
                        on conflict (reader, day) do update set times = identity_reading.times + 1
                        returning times""")
                        .setParameter("reader", caller.subject())
                        .setParameter("day", Legal.today(clock))
                        .getSingleResult())
                .intValue();
    }

    private String untilTomorrow() {
        var midnight = Legal.today(clock).plusDays(1).atStartOfDay(Legal.ZONE).toInstant();
        return Long.toString(Duration.between(clock.instant(), midnight).toSeconds() + 1);
    }
}
