package vn.ocop.chassis.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.chassis.intake.Baskets.MIXED;
import static vn.ocop.chassis.intake.Baskets.answerOf;
import static vn.ocop.chassis.intake.Baskets.ended;
import static vn.ocop.chassis.intake.Baskets.execute;
import static vn.ocop.chassis.intake.Baskets.number;
import static vn.ocop.chassis.intake.Baskets.rows;
import static vn.ocop.chassis.intake.Baskets.upload;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.FaultyStack;

/** Quality plan 3.8: what is kept of an import, and for how long. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class RowRetentionTest {

    @Inject
    RowRetention retention;

    @Test
    void rows_are_reported_for_90_days_and_the_job_for_ever() throws SQLException {
        var old = upload(MIXED, "&mode=PARTIAL");
        var young = upload(MIXED, "&mode=PARTIAL&dryRun=true");
        ended(old);
        ended(young);
        age(old.path("id"), "90 days 1 minute");
        age(young.path("id"), "89 days 23 hours");

        execute("insert into import_note values ('" + old.path("id") + "', 1, '{}')");

        retention.forget();

        assertThat(rows(answerOf(old), null).<List<Object>>path("items")).isEmpty();
        assertThat(number("select count(*) from import_note where import_id = '" + old.path("id") + "'"))
                .isZero();
        assertThat(answerOf(old).<Integer>path("records")).isEqualTo(6);
        assertThat(number("select count(*) from import_chunk where import_id = '" + old.path("id") + "'"))
                .isEqualTo(1);
        assertThat(rows(answerOf(young), null).<List<Object>>path("items")).hasSize(8);
    }

    private static void age(String id, String by) throws SQLException {
        execute("update import_job set ended_at = now() - interval '" + by + "' where id = '" + id + "'");
    }
}
