package vn.ocop.chassis.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.testing.FaultyStack;
import vn.ocop.chassis.testing.Token;

/** Quality plan 4.5 and T22: the application cannot change the trail, and whoever can is found out. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class AuditChainTest {

    @Inject
    Audit audit;

    @Inject
    ChainWalk walk;

    @Inject
    Anchors anchors;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "ocop.test.superuser-url")
    String superuser;

    private long first;

    @BeforeEach
    void ten_more_entries() {
        for (int i = 0; i < 10; i++) {
            var number = i;
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.write(
                            "thing-counted", "thing", UUID.randomUUID(), Map.of("n", number - 1), Map.of("n", number)));
        }
        first = walk.verify(Map.of()).entries() - 9;
    }

    @Test
    void an_untouched_chain_is_valid() {
        var answer = given().auth().oauth2(Token.of("auditor")).get("/chassis/v1/audit/verification");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<Boolean>path("valid")).isTrue();
        assertThat(answer.<Integer>path("entries")).isEqualTo((int) first + 9);
        assertThat(answer.<String>path("headHash")).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'thing-sold' where seq = 1",
                "delete from audit_entry where seq = 1",
                "truncate audit_entry",
                "insert into audit_head (one, seq, hash) values (false, 0, '')"
            })
    void the_application_may_not_change_entries(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    /** {0} is the first of the ten entries; every manipulation is done by the superuser without the triggers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'người khác' where seq = {0} + 4",
                "update audit_entry set after = '{}' where seq = {0} + 4",
                "update audit_entry set at = at + interval '1 day' where seq = {0} + 4",
                "update audit_entry set reason = 'thêm sau' where seq = {0} + 4",
                "update audit_entry set before_hash = null where seq = {0} + 4",
                "update audit_entry set hash = repeat('a', 64) where seq = {0} + 4",
                "delete from audit_entry where seq = {0} + 4",
                "delete from audit_entry where seq >= {0} + 4",
                "delete from audit_entry where seq = {0} + 9",
                "update audit_entry a set subject_id = b.subject_id from audit_entry b "
                        + "where a.seq = {0} + 4 and b.seq = {0} + 5",
                "insert into audit_entry select seq + 1, at, actor, action, subject_type, subject_id, reason, "
                        + "before_hash, after, trace_id, hash, repeat('b', 64) from audit_entry where seq = {0} + 9",
                "update audit_head set seq = {0} + 8",
            })
    void whatever_the_superuser_does_is_found(String manipulation) throws SQLException {
        try (var connection = DriverManager.getConnection(superuser)) {
            connection.setAutoCommit(true);
            run(connection, "create table audit_kept as select * from audit_entry");
            run(connection, "create table head_kept as select * from audit_head");
            run(connection, "alter table audit_entry disable trigger all");
            try {
                run(connection, manipulation.replace("{0}", String.valueOf(first)));

                var found = walk.verify(Map.of());

                assertThat(found.valid()).isFalse();
                assertThat(found.firstWrongEntry()).isBetween(first + 4, first + 10);
                assertThat(found.fault()).isNotBlank();
            } finally {
                run(connection, "delete from audit_entry");
                run(connection, "insert into audit_entry select * from audit_kept");
                run(connection, "update audit_head set (seq, hash) = (select seq, hash from head_kept)");
                run(connection, "alter table audit_entry enable trigger all");
                run(connection, "drop table audit_kept");
                run(connection, "drop table head_kept");
            }
        }
        assertThat(walk.verify(Map.of()).valid()).isTrue();
    }

    /** A tail cut off together with the head, or re-hashed, looks right from inside: only the anchor tells. */
    @Test
    void a_chain_cut_off_together_with_its_head_is_found_by_the_published_anchor() throws Exception {
        anchors.publish();
        var until = Instant.now().plusSeconds(20);
        while (!anchors.published().containsKey(first + 9) && Instant.now().isBefore(until)) {
            Thread.sleep(200);
        }
        var published = anchors.published();
        assertThat(published).containsKey(first + 9);
        assertThat(walk.verify(published).anchors()).isPositive();

        try (var connection = DriverManager.getConnection(superuser)) {
            connection.setAutoCommit(false);
            run(connection, "alter table audit_entry disable trigger all");
            run(connection, "delete from audit_entry where seq > " + (first + 4));
            run(
                    connection,
                    "update audit_head set (seq, hash) = "
                            + "(select seq, hash from audit_entry order by seq desc limit 1)");
            connection.rollback();
        }
        var shorter = new java.util.TreeMap<>(published);
        shorter.put(first + 20, "f".repeat(64));

        assertThat(walk.verify(shorter).fault()).contains("anchor is further");
        shorter.put(first + 9, "0".repeat(64));
        assertThat(walk.verify(shorter).fault()).contains("differs from its published anchor");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
