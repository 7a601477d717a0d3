package vn.ocop.assessment.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.testing.Person;
import vn.ocop.assessment.testing.Stage;
import vn.ocop.stack.test.StackResource;

/** X6: the file is the list, filtered and bounded the same way, with every row of it. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierExportTest {

    private static final String LIST = Stage.BASE + "/dossiers";
    private static final int MANY = 1_203;

    @Inject
    EntityManager db;

    private String commune;
    private UUID producer;

    @BeforeEach
    void more_dossiers_than_two_batches() {
        commune = UUID.randomUUID().toString().substring(0, 8);
        producer = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("""
                        insert into dossier (id, number, version, product_id, producer_id, product_name, province_code,
                                             commune_code, kind, state, criteria_set, rule_version, filed_on, filed_at)
                        select gen_random_uuid(), 'HS-99-' || cast(:producer as text) || '-' || n, 0, gen_random_uuid(), :producer,
                               case when n = 1 then '=1+1' else 'Nước mắm ' || n end, '99', :commune,
                               case when n % 3 = 0 then 'UPGRADE' else 'FIRST' end, 'FILED', 'S10', 'QD-26-2026',
                               date '2026-10-01', timestamptz '2026-10-01 02:00Z' + make_interval(secs => n / 7)
                        from generate_series(1, :many) n""")
                        .setParameter("producer", producer)
                        .setParameter("commune", commune)
                        .setParameter("many", MANY)
                        .executeUpdate());
    }

    private List<String> walked(Person who, String query) {
        var ids = new ArrayList<String>();
        var page = who.asks().get(LIST + "?limit=200&" + query);
        ids.addAll(page.jsonPath().getList("items.id"));
        while (page.jsonPath().getString("nextCursor") != null) {
            page = who.asks()
                    .get(LIST + "?limit=200&" + query + "&cursor="
                            + page.jsonPath().getString("nextCursor"));
            ids.addAll(page.jsonPath().getList("items.id"));
        }
        return ids;
    }

    private static Response file(Person who, String form, String query) {
        var answer = who.asks().get(LIST + "/export." + form + (query.isEmpty() ? "" : "?" + query));
        answer.then().statusCode(200);
        return answer;
    }

    private static List<String> ids(Response lines) {
        return lines.asString().lines().map(line -> line.substring(15, 51)).toList();
    }

    @Test
    void the_file_holds_exactly_the_rows_of_the_list_in_its_order() {
        var officer = Person.commune(commune);

        assertThat(ids(file(officer, "ndjson", ""))).hasSize(MANY).isEqualTo(walked(officer, "state=FILED"));
        assertThat(ids(file(officer, "ndjson", "kind=UPGRADE")))
                .hasSize(MANY / 3)
                .isEqualTo(walked(officer, "kind=UPGRADE"));
        assertThat(file(officer, "ndjson", "state=RATED").asString()).isBlank();
    }

    @Test
    void in_a_spreadsheet_nothing_runs_and_no_row_is_missing() throws IOException {
        var officer = Person.commune(commune);

        var csv = file(officer, "csv", "kind=FIRST");
        assertThat(csv.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(csv.header("Export-Filter")).isEqualTo("kind=FIRST");
        assertThat(csv.asString().lines())
                .hasSize(1 + MANY - MANY / 3)
                .first()
                .asString()
                .contains("dossier_id,dossier_no,product_id,product_name,producer_id,kind,state");
        assertThat(csv.asString()).contains(",'=1+1,").doesNotContain(",=1+1,");

        var sheet = file(officer, "xlsx", "");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.asByteArray()))) {
            assertThat(book.getFirstSheet().read()).hasSize(1 + MANY);
        }
    }

    @Test
    void a_file_reaches_no_further_than_its_reader() {
        assertThat(ids(file(Person.producer(producer), "ndjson", ""))).hasSize(MANY);
        assertThat(file(Person.commune("14758"), "ndjson", "producer=" + producer)
                        .asString())
                .isBlank();
        assertThat(file(Person.province("80"), "csv", "producer=" + producer)
                        .asString()
                        .lines())
                .hasSize(1);
        Person.member("ai-do")
                .asks()
                .get(LIST + "/export.csv?producer=" + producer)
                .then()
                .statusCode(200);
        new Person("kho-bac", Set.of("treasury-operator"), Map.of())
                .asks()
                .get(LIST + "/export.csv")
                .then()
                .statusCode(403);
    }

    @Test
    void a_filter_that_the_list_does_not_know_is_refused_and_so_is_a_page_of_a_file() {
        for (var query : List.of("stat=FILED", "limit=10", "state=LOST")) {
            Person.commune(commune)
                    .asks()
                    .get(LIST + "/export.csv?" + query)
                    .then()
                    .statusCode(400);
        }
    }
}
