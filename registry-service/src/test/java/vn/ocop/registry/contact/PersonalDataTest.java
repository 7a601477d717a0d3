package vn.ocop.registry.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.chassis.testing.LogEar;
import vn.ocop.registry.Office;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalDataTest {

    private static final AtomicLong NUMBERS = new AtomicLong(38_185_700_000L);
    private static final String WHY = "Kiem%20tra%20h%E1%BB%93%20s%C6%A1";

    @Inject
    EntityManager db;

    @ConfigProperty(name = "ocop.test.superuser-url")
    String superuser;

    /** A person nobody else is. */
    private record Person(String representative, String phone, String email, String address, String citizenNumber) {

        static Person fresh() {
            var number = NUMBERS.incrementAndGet();
            return new Person(
                    "Lê Thị Bí Mật " + number,
                    "09" + String.valueOf(number).substring(3),
                    "bimat" + number + "@balang.example.vn",
                    "Thôn Kín " + number,
                    "0" + number);
        }

        String json() {
            return """
                    {"representative":"%s","phone":"%s","email":"%s","address":"%s","citizenNumber":"%s"}""".formatted(representative, phone, email, address, citizenNumber);
        }

        List<String> secrets() {
            return List.of(representative, phone, email, address, citizenNumber);
        }
    }

    private static Response register(Person person, String kind) {
        return post(commune(CAM_THACH), "/producers", """
                {"name":"Hộ kín %s","kind":"%s","communeCode":"15142","contact":%s}""".formatted(UUID.randomUUID(), kind, person.json()));
    }

    private static Response identity(RequestSpecification who, UUID id) {
        return who.header("Access-Reason", WHY).get(BASE + "/producers/" + id + "/identity");
    }

    private static Response change(UUID id, int version, String contact) {
        return commune(CAM_THACH)
                .header("If-Match", "\"" + version + "\"")
                .body(contact)
                .put(BASE + "/producers/" + id + "/contact");
    }

    @Test
    void answers_show_a_contact_masked_and_only_to_those_who_work_with_it() {
        var person = Person.fresh();
        var answer = register(person, "HOUSEHOLD");
        var id = id(answer);

        var seen = commune(CAM_THACH).get(BASE + "/producers/" + id).jsonPath();
        var own = Office.producer(id).get(BASE + "/producers/" + id).jsonPath();
        var partner = Office.as("he-thong-bo", "partner-system", "ocop_province", "38")
                .get(BASE + "/producers/" + id);

        assertThat(answer.asString()).doesNotContain(person.secrets());
        assertThat(seen.getString("contact.citizenNumber"))
                .isEqualTo(person.citizenNumber().substring(0, 4) + "******"
                        + person.citizenNumber().substring(10));
        assertThat(seen.getString("contact.representative")).startsWith("L. T. B. M.");
        assertThat(own.getString("contact.phone")).contains("******");
        assertThat(partner.statusCode()).isEqualTo(200);
        assertThat(partner.jsonPath().getMap("$")).doesNotContainKey("contact");
    }

    @Test
    void the_whole_contact_is_read_by_a_person_with_a_reason_and_each_reading_is_in_the_audit_chain() {
        var person = Person.fresh();
        var id = id(register(person, "FARM"));

        var whole = identity(commune(CAM_THACH), id);
        var machine = Office.machine("can-bo-xa", "commune-officer", "ocop_communes", CAM_THACH)
                .header("Access-Reason", WHY)
                .get(BASE + "/producers/" + id + "/identity");

        assertThat(whole.jsonPath().getString("contact.citizenNumber")).isEqualTo(person.citizenNumber());
        assertThat(whole.jsonPath().getString("contact.representative")).isEqualTo(person.representative());
        assertThat(whole.header("Cache-Control")).isEqualTo("no-store");
        assertThat(machine.statusCode()).isEqualTo(403);
        assertThat(identity(commune(NGA_SON), id).statusCode()).isEqualTo(404);
        assertThat(identity(Office.producer(id), id).statusCode()).isEqualTo(403);
        assertThat(commune(CAM_THACH)
                        .get(BASE + "/producers/" + id + "/identity")
                        .jsonPath()
                        .getString("errors[0].pointer"))
                .isEqualTo("/header/Access-Reason");
        for (var bad : List.of("%20%20%20%20%20", "%zz%zz", "%ff%ff%ff%ff%ff")) {
            assertThat(commune(CAM_THACH)
                            .header("Access-Reason", bad)
                            .get(BASE + "/producers/" + id + "/identity")
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(count("select count(*) from audit_entry where action = 'producer-identity-read'"
                        + " and cast(audit_entry as text) like '%" + id + "%'"))
                .isEqualTo(1);
    }

    @Test
    void a_person_reads_so_many_in_full_a_day() {
        var id = id(register(Person.fresh(), "HOUSEHOLD"));
        var reader = "to-mo-" + UUID.randomUUID();
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 51; i++) {
            statuses.add(identity(Office.as(reader, "commune-officer", "ocop_communes", CAM_THACH), id)
                    .statusCode());
        }
        var refused = identity(Office.as(reader, "commune-officer", "ocop_communes", CAM_THACH), id);

        assertThat(statuses.subList(0, 50)).containsOnly(200);
        assertThat(statuses.get(50)).isEqualTo(429);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("identity-readings-used-up");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 86_401);
    }

    @Test
    void nothing_of_a_person_is_in_any_table_fact_or_log() throws Exception {
        var person = Person.fresh();
        var other = Person.fresh();
        try (var log = new LogEar("");
                var ear = new Ear("registry")) {
            var id = id(register(person, "HOUSEHOLD"));
            assertThat(change(id, 0, other.json()).statusCode()).isEqualTo(200);
            identity(commune(CAM_THACH), id);
            register(person, "COOPERATIVE");
            change(id, 1, "{\"citizenNumber\":\"x" + person.citizenNumber() + "\"}");
            change(id, 1, "{\"citizenNumber\":" + person.citizenNumber().substring(1) + "}");
            province("38").get(BASE + "/producers/" + id + "/history");

            ear.await(fact -> fact.key().equals(id.toString()));
            for (var secret : secrets(person, other)) {
                assertThat(ear.all()).noneMatch(said -> said.toString().contains(secret));
                assertThat(log.about(secret)).isEmpty();
                assertThat(tablesWith(secret)).as(secret).isEmpty();
            }
        }
    }

    private static List<String> secrets(Person... persons) {
        var all = new ArrayList<String>();
        for (var person : persons) {
            all.addAll(person.secrets());
        }
        return all;
    }

    /** Every row of every table as text, the idempotent answers and the outbox among them. */
    private List<String> tablesWith(String secret) throws Exception {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(superuser);
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertThat(tables).contains("producer", "past_version", "audit_entry");
            for (var table : tables) {
                try (var rows = statement.executeQuery(
                        "select 1 from \"" + table + "\" t where t::text like '%" + secret + "%' limit 1")) {
                    if (rows.next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    @Test
    void errors_name_the_field_and_never_repeat_the_value() {
        var id = id(register(Person.fresh(), "HOUSEHOLD"));

        var form = change(
                id, 0, "{\"citizenNumber\":\"03818500001X\",\"phone\":\"12345ABC\",\"email\":\"khong-co-a-cong\"}");
        var type = change(id, 0, "{\"citizenNumber\":38185000012}");

        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(form.jsonPath().getList("errors.pointer"))
                .containsExactlyInAnyOrder("/citizenNumber", "/phone", "/email");
        assertThat(form.asString()).doesNotContain("03818500001X", "12345ABC", "khong-co-a-cong");
        assertThat(type.statusCode()).isEqualTo(400);
        assertThat(type.asString()).doesNotContain("38185000012");
    }

    @Test
    void a_citizen_number_belongs_to_one_household_or_farm_and_keeps_its_kind() {
        var person = Person.fresh();
        var id = id(register(person, "HOUSEHOLD"));
        var otherKind = register(Person.fresh(), "ENTERPRISE");
        var taken = post(commune(CAM_THACH), "/producers", """
                {"name":"Hộ kín %s","kind":"FARM","communeCode":"15142","contact":{"citizenNumber":"%s"},
                 "duplicateReason":"Chủ hộ nói là trang trại khác"}""".formatted(UUID.randomUUID(), person.citizenNumber()));
        var turned = commune(CAM_THACH)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Công ty kín\",\"kind\":\"ENTERPRISE\",\"communeCode\":\"15142\"}")
                .put(BASE + "/producers/" + id);

        assertThat(otherKind.jsonPath().getString("code")).isEqualTo("citizen-number-only-of-persons");
        assertThat(otherKind.jsonPath().getString("errors[0].pointer")).isEqualTo("/contact/citizenNumber");
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.jsonPath().getString("code")).isEqualTo("citizen-number-taken");
        assertThat(turned.jsonPath().getString("code")).isEqualTo("citizen-number-only-of-persons");
        assertThat(turned.jsonPath().getString("errors[0].pointer")).isEqualTo("/kind");
    }

    @Test
    void the_history_shows_masked_what_changed_and_nothing_after_an_erasure() {
        var id = id(register(Person.fresh(), "HOUSEHOLD"));
        assertThat(change(id, 0, Person.fresh().json()).statusCode()).isEqualTo(200);
        var before = commune(CAM_THACH).get(BASE + "/producers/" + id + "/history");

        var erased = post(
                commune(CAM_THACH).header("If-Match", "\"1\""),
                "/producers/" + id + "/contact/erasures",
                "{\"reason\":\"Theo yêu cầu của chủ thể dữ liệu\"}");

        assertThat(before.jsonPath().getList("items[0].changes.field"))
                .contains("contact.citizenNumber", "contact.phone");
        assertThat(before.asString()).contains("******").doesNotContain("Bí Mật");
        assertThat(erased.statusCode()).isEqualTo(200);
        assertThat(erased.jsonPath().getMap("$")).doesNotContainKey("contact");
        assertThat(count("select count(*) from person_key where subject_id = '" + id + "'"))
                .isZero();
        var after = commune(CAM_THACH).get(BASE + "/producers/" + id + "/history");
        assertThat(after.jsonPath().getString("items[0].action")).isEqualTo("contact-erased");
        assertThat(after.asString()).doesNotContain("contact.phone");
        assertThat(identity(commune(CAM_THACH), id).jsonPath().getMap("contact"))
                .isEmpty();
    }

    private long count(String sql) {
        return ((Number) db.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
