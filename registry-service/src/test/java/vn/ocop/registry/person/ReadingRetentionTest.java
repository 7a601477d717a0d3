package vn.ocop.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingRetentionTest {

    private static final LocalDate TODAY = Legal.today(Clock.systemUTC());

    @Inject
    ReadingRetention retention;

    @Inject
    EntityManager db;

    private void count(String reader, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery(
                                "insert into identity_reading (reader, day, times) values (:reader, :day, 3)")
                        .setParameter("reader", reader)
                        .setParameter("day", day)
                        .executeUpdate());
    }

    @Test
    void counts_end_after_their_term_to_the_day() {
        var reader = "nguoi-doc-" + UUID.randomUUID();
        count(reader, TODAY.minusDays(91));
        count(reader, TODAY.minusDays(90));
        count(reader, TODAY);

        retention.forget();
        retention.forget();

        assertThat(db.unwrap(Session.class)
                        .createNativeQuery(
                                "select day from identity_reading where reader = :reader order by day", LocalDate.class)
                        .setParameter("reader", reader)
                        .getResultList())
                .containsExactly(TODAY.minusDays(90), TODAY);
    }

    @Test
    void nobody_starts_today_anew() {
        var reader = "nguoi-doc-" + UUID.randomUUID();
        count(reader, TODAY);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> db.createNativeQuery("delete from identity_reading where reader = :reader")
                                .setParameter("reader", reader)
                                .executeUpdate()))
                .hasStackTraceContaining("count on");
    }
}
