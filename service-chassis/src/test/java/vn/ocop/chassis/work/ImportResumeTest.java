package vn.ocop.chassis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.chassis.intake.Baskets.answerOf;
import static vn.ocop.chassis.intake.Baskets.assertCounts;
import static vn.ocop.chassis.intake.Baskets.await;
import static vn.ocop.chassis.intake.Baskets.ended;
import static vn.ocop.chassis.intake.Baskets.execute;
import static vn.ocop.chassis.intake.Baskets.executeQuietly;
import static vn.ocop.chassis.intake.Baskets.many;
import static vn.ocop.chassis.intake.Baskets.number;
import static vn.ocop.chassis.intake.Baskets.pause;
import static vn.ocop.chassis.intake.Baskets.rows;
import static vn.ocop.chassis.intake.Baskets.upload;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.intake.BasketKind;
import vn.ocop.chassis.job.DatabaseTrouble;
import vn.ocop.chassis.job.LeaseLost;
import vn.ocop.chassis.testing.FaultyStack;

/** Quality plan 3.8: whoever dies, the import is done once. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class ImportResumeTest {

    @BeforeEach
    @AfterEach
    void nothing_is_left_from_before() throws SQLException {
        BasketKind.BEFORE.set(number -> {});
        execute("delete from basket");
    }

    @Test
    void a_worker_that_dies_between_chunks_is_followed_by_another_and_nothing_is_applied_twice() throws SQLException {
        BasketKind.BEFORE.set(number -> {
            if (number == 1001) {
                throw new LeaseLost(); // as after a kill: rolled back, the lease still held
            }
        });
        var answer = upload(many(1, 2300), "&mode=PARTIAL");
        var stuck = await(answer, job -> job.<Integer>path("accepted") == 1000);
        assertThat(stuck.<String>path("state")).isEqualTo("APPLYING");
        assertThat(number("select count(*) from basket")).isEqualTo(1000);

        BasketKind.BEFORE.set(number -> {});
        execute("update import_job set lease_until = now() - interval '1 second' where id = '" + answer.path("id")
                + "'");

        assertCounts(ended(answer), "DONE", List.of(2300, 2300, 2300, 0, 0, 0, 0));
        assertThat(number("select count(*) from basket")).isEqualTo(2300);
        assertThat(number("select max(written) from basket")).isEqualTo(1);
        assertThat(number("select count(*) from import_chunk where import_id = '" + answer.path("id") + "'"))
                .isEqualTo(5);
    }

    @Test
    void a_worker_that_lost_its_lease_writes_nothing_more() throws SQLException {
        var id = new String[1];
        BasketKind.BEFORE.set(number -> {
            if (number == 501) {
                executeQuietly("update import_job set lease_owner = 'another', lease_until = now() + interval '1 hour' "
                        + "where state = 'APPLYING' and lease_owner <> 'another'");
            }
        });
        var answer = upload(many(1, 1500), "&mode=PARTIAL");
        id[0] = answer.path("id");
        await(
                answer,
                job -> number("select count(*) from import_job where lease_owner = 'another' and id = '" + id[0] + "'")
                        == 1);
        pause(500);
        assertThat(number("select count(*) from basket")).isEqualTo(500);

        BasketKind.BEFORE.set(number -> {});
        execute("update import_job set lease_until = now() - interval '1 second' where id = '" + id[0] + "'");
        assertCounts(ended(answer), "DONE", List.of(1500, 1500, 1500, 0, 0, 0, 0));
        assertThat(number("select max(written) from basket")).isEqualTo(1);
    }

    @Test
    void a_one_transaction_job_begins_again_after_its_worker_died() throws SQLException {
        BasketKind.BEFORE.set(number -> {
            if (number == 501) {
                throw new LeaseLost(); // as after a kill: rolled back, the lease still held
            }
        });
        var answer = upload(many(1, 1200), "");
        await(answer, job -> job.<String>path("state").equals("APPLYING"));
        pause(1_500);
        assertThat(number("select count(*) from basket")).isZero();
        BasketKind.BEFORE.set(number -> {});
        execute("update import_job set lease_until = now() - interval '1 second' where id = '" + answer.path("id")
                + "'");
        assertCounts(ended(answer), "DONE", List.of(1200, 1200, 1200, 0, 0, 0, 0));
    }

    @Test
    void a_record_the_tables_refuse_is_rejected_alone() {
        var content = many(1, 520).replace("Giỏ mây 77;", "Giỏ hỏng;").replace("Giỏ mây 510;", "Giỏ hỏng;");
        var job = ended(upload(content, "&mode=PARTIAL"));
        assertCounts(job, "DONE", List.of(520, 518, 518, 0, 0, 2, 0));
        assertThat(rows(job, "REJECTED").<List<Integer>>path("items.record")).containsExactly(77, 510);
        assertThat(rows(job, "REJECTED").<List<String>>path("items.reason")).containsOnly("not_applied");
        assertThat(number("select max(written) from basket")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&mode=PARTIAL&dryRun=true"})
    void in_one_transaction_too_the_report_names_the_very_rows_the_tables_refuse(String query) {
        var content = many(1, 1120).replace("Giỏ mây 77;", "Giỏ hỏng;").replace("Giỏ mây 1110;", "Giỏ hỏng;");
        var job = ended(upload(content, query));
        assertCounts(job, query.isEmpty() ? "REJECTED" : "DONE", List.of(1120, 1118, 1118, 0, 0, 2, 0));
        assertThat(rows(job, "REJECTED").<List<Integer>>path("items.record")).containsExactly(77, 1110);
        assertThat(rows(job, "REJECTED").<List<String>>path("items.reason")).containsOnly("not_applied");
        assertThat(number("select count(*) from basket")).isZero();
    }

    @Test
    void what_always_fails_ends_as_failed_and_says_so() throws SQLException {
        BasketKind.BEFORE.set(number -> {
            throw new DatabaseTrouble(new SQLException("the table is gone for a while", "57014"));
        });
        var answer = upload(many(1, 1), "");
        for (int i = 0; i < 40 && !answerOf(answer).<String>path("state").equals("FAILED"); i++) {
            execute("update import_job set lease_until = now() - interval '1 second' where lease_owner is null "
                    + "and id = '" + answer.path("id") + "'");
            pause(250);
        }
        assertThat(answerOf(answer).<String>path("state")).isEqualTo("FAILED");
        assertThat(answerOf(answer).<String>path("message")).isNotBlank();
    }
}
