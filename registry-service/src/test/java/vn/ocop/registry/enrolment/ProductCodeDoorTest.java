package vn.ocop.registry.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProducer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

/** Annex II: the commune counts its products, each number once and none left out. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductCodeDoorTest {

    private static final int GOOD = 1000;
    private static final int CONNECTIONS = 32;

    @Inject
    EntityManager db;

    private void commune(String code, String name) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("""
                        insert into commune (id, version, code, name, full_name, search_key, type, province_code,
                                             province_name, valid_from)
                        values (gen_random_uuid(), 0, :code, :name, :name, :name, 'COMMUNE', '38', 'Tỉnh Thanh Hóa',
                                date '2025-07-01')""")
                        .setParameter("code", code)
                        .setParameter("name", name)
                        .executeUpdate());
    }

    private static void asOwnerOfTheTables(String sql) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("ocop.test.superuser-url", String.class);
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int serial(Response answer) {
        return Integer.parseInt(answer.jsonPath().getString("code").split("-", 4)[2]);
    }

    private static Response registered(UUID producer, String name) {
        return post(province("38"), "/products", body(producer, name, ""));
    }

    /** Every fifth asks for what cannot be: it is refused by a rule, or only by the table when it has its number. */
    private static String name(int i) {
        if (i % 5 != 4) {
            return "Mắm tép số " + i;
        }
        return i % 2 == 0 ? "M" : "Hỏng giữa chừng " + i;
    }

    @Test
    void a_thousand_at_once_get_a_thousand_numbers_without_a_gap_though_others_fail() throws Exception {
        commune("15999", "Xã Nghìn Mã");
        var producer = registeredProducer("15999", "ENTERPRISE");
        asOwnerOfTheTables("alter table product add constraint product_for_the_test check (name not like 'Hỏng%')");
        try (var crowd = new Crowd(CONNECTIONS)) {
            var answers = crowd.post(BASE + "/products", GOOD + GOOD / 4, i -> body(producer, name(i), ""));

            assertThat(answers.stream().filter(answer -> answer.status() == 201))
                    .extracting(ProductCodeDoorTest::serial)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, GOOD).boxed().toList());
            assertThat(answers.stream().map(Crowd.Answer::status).filter(status -> status != 201))
                    .hasSize(GOOD / 4)
                    .containsOnly(400, 409);
        } finally {
            asOwnerOfTheTables("alter table product drop constraint product_for_the_test");
        }
    }

    private static int serial(Crowd.Answer answer) {
        return Integer.parseInt(JsonPath.from(answer.body()).getString("code").split("-", 4)[2]);
    }

    @Test
    void a_code_that_is_taken_is_refused_and_takes_no_number() {
        commune("15998", "Xã Trùng Mã");
        var producer = registeredProducer("15998", "ENTERPRISE");
        var first = registered(producer, "Mắm một");
        var taken = first.jsonPath().getString("code").replaceFirst("-1-", "-2-");
        rename(first.jsonPath().getString("code"), taken);

        var refused = registered(producer, "Mắm hai");
        rename(taken, first.jsonPath().getString("code"));
        var next = registered(producer, "Mắm hai");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("already-registered");
        assertThat(serial(next)).isEqualTo(2);
    }

    private void rename(String from, String to) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("update product set code = :to where code = :from")
                        .setParameter("to", to)
                        .setParameter("from", from)
                        .executeUpdate());
    }

    @Test
    void a_producer_who_says_the_same_again_is_asked_why() {
        var producer = registeredProducer("16012", "ENTERPRISE");
        post(province("38"), "/products", body(producer, "Nước mắm cá cơm", ""));

        var asked = post(province("38"), "/products", body(producer, "nuoc mam ca com", ""));
        var said = post(
                province("38"),
                "/products",
                body(producer, "nuoc mam ca com", ",\"duplicateReason\":\"Loại 40 độ đạm\""));

        assertThat(asked.jsonPath().getString("code")).isEqualTo("likely-duplicate");
        assertThat(said.jsonPath().getString("duplicateReason")).isEqualTo("Loại 40 độ đạm");
        assertThat(List.of(said.statusCode(), asked.statusCode())).containsExactly(201, 409);
    }

    private static String body(UUID producer, String name, String more) {
        return """
                {"producerId":"%s","name":"%s","industry":"I"%s}""".formatted(producer, name, more);
    }
}
