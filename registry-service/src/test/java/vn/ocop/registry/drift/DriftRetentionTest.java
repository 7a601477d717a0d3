package vn.ocop.registry.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class DriftRetentionTest {

    @Inject
    DriftRetention retention;

    @Inject
    EntityManager db;

    private UUID report(Duration age) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            db.createNativeQuery("""
                            insert into drift_report (id, province_code, period, made_by, made_at)
                            values (:id, '92', 2025, 'can-bo-tinh', :at)""")
                    .setParameter("id", id)
                    .setParameter("at", Instant.now().minus(age))
                    .executeUpdate();
            db.createNativeQuery("""
                            insert into drift_row (id, report_id, ocop_code, outcome, file_row, fields)
                            values (:id, :report, 'X-1', 'MISSING_HERE', 2, '{}')""")
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("report", id)
                    .executeUpdate();
        });
        return id;
    }

    private Object rows(UUID report) {
        return db.createNativeQuery("""
                        select (select count(*) from drift_report where id = :id)
                               + (select count(*) from drift_row where report_id = :id)""", Long.class).setParameter("id", report).getSingleResult();
    }

    @Test
    void a_comparison_ends_after_its_term_with_all_its_rows() {
        var old = report(Duration.ofDays(800).plusMinutes(1));
        var young = report(Duration.ofDays(799));

        retention.forget();
        retention.forget();

        assertThat(rows(old)).isEqualTo(0L);
        assertThat(rows(young)).isEqualTo(2L);
    }
}
