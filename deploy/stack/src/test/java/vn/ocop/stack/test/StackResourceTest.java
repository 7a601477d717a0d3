package vn.ocop.stack.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.postgres.Connect;

class StackResourceTest {

    private static final StackResource REGISTRY = new StackResource();
    private static final StackResource FUNDING = new StackResource();
    private static Map<String, String> registry;
    private static Map<String, String> funding;

    @BeforeAll
    static void two_services() {
        REGISTRY.init(Map.of("service", "registry"));
        FUNDING.init(Map.of("service", "funding"));
        registry = REGISTRY.start();
        funding = FUNDING.start();
    }

    @AfterAll
    static void stop() {
        REGISTRY.stop();
        FUNDING.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void what_was_committed_survives_a_crash(String setting) throws SQLException {
        try (Connection app = app(registry)) {
            assertThat(one(app, "SHOW " + setting)).isEqualTo("on");
        }
    }

    @Test
    void passwords_are_kept_and_sent_as_scram_only() throws SQLException {
        try (Connection superuser = DriverManager.getConnection(registry.get("ocop.test.superuser-url"))) {
            assertThat(one(superuser, "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'"))
                    .isEqualTo("0");
            assertThat(one(superuser, "SELECT rolpassword FROM pg_authid WHERE rolname = 'registry_app'"))
                    .startsWith("SCRAM-SHA-256$");
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> Connect.to(url(registry), "registry_app", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void a_user_of_one_service_cannot_see_the_database_of_another() {
        assertThatThrownBy(() -> Connect.to(url(funding), "registry_app", password(registry)))
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> Connect.to(url(funding), "registry_owner", registry.get("quarkus.flyway.password")))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void the_application_changes_rows_of_the_owners_tables_and_nothing_else() throws SQLException {
        try (Connection owner = owner(registry);
                Statement sql = owner.createStatement()) {
            sql.execute("CREATE TABLE product (id bigserial PRIMARY KEY, name text)");
        }
        try (Connection app = app(registry);
                Statement sql = app.createStatement()) {
            assertThat(sql.executeUpdate("INSERT INTO product (name) VALUES ('Mắm tôm Hậu Lộc')"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> sql.execute("DROP TABLE product")).hasMessageContaining("must be owner");
            assertThatThrownBy(() -> sql.execute("TRUNCATE product")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> sql.execute("CREATE TABLE own (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
    }

    @Test
    void the_database_understands_vietnamese_letters() throws SQLException {
        try (Connection owner = owner(funding);
                Statement sql = owner.createStatement()) {
            sql.execute("CREATE EXTENSION unaccent");
            sql.execute("CREATE EXTENSION pg_trgm");
            assertThat(one(owner, "SELECT lower(unaccent('ĐƯỜNG NGUYỄN'))")).isEqualTo("duong nguyen");
            assertThat(one(owner, "SELECT lower('ĐƯỜNG NGUYỄN')")).isEqualTo("đường nguyễn");
            assertThat(one(owner, "SELECT similarity('đường', 'đường')")).isEqualTo("1");
        }
    }

    @Test
    void kafka_answers_and_keeps_records_for_ever() throws Exception {
        String topic = "ocop.registry.events" + registry.get("chassis.topic-suffix");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", registry.get("kafka.bootstrap.servers")))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get(20, TimeUnit.SECONDS);
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains(topic);
        }
    }

    private static Connection app(Map<String, String> settings) throws SQLException {
        return Connect.to(url(settings), settings.get("quarkus.datasource.username"), password(settings));
    }

    private static Connection owner(Map<String, String> settings) throws SQLException {
        return Connect.to(
                url(settings), settings.get("quarkus.flyway.username"), settings.get("quarkus.flyway.password"));
    }

    private static String url(Map<String, String> settings) {
        return settings.get("quarkus.datasource.jdbc.url");
    }

    private static String password(Map<String, String> settings) {
        return settings.get("quarkus.datasource.password");
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
