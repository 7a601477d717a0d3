package vn.ocop.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.promotion.Api.FAIRS;
import static vn.ocop.promotion.Api.announced;
import static vn.ocop.promotion.Api.applied;
import static vn.ocop.promotion.Api.fair;
import static vn.ocop.promotion.Api.officer;
import static vn.ocop.promotion.Api.officerOf;
import static vn.ocop.promotion.Api.producer;
import static vn.ocop.promotion.Api.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

/** X6: each list is a file, too, with the same filters, the same reach and every row. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
class ExportTest {

    private static final String EXHIBITORS = "/promotion/v1/exhibitors";
    private static final int MANY = 1_103;

    @Inject
    Facts facts;

    @Inject
    EntityManager db;

    private static List<String> walked(Supplier<RequestSpecification> reader, String list, String id) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = reader.get().get(list + "limit=200" + (cursor == null ? "" : "&cursor=" + cursor));
            ids.addAll(page.jsonPath().getList("items." + id));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        return ids;
    }

    private static List<String> lines(RequestSpecification reader, String path) {
        var answer = reader.accept("*/*").get(path);
        answer.then().statusCode(200);
        return answer.asString().lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void the_file_of_exhibitors_is_the_list_whole_and_in_order() {
        var commune = "%05d"
                .formatted(java.util.concurrent.ThreadLocalRandom.current().nextInt(100_000));
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("""
                        insert into exhibitor (id, sequence, name, kind, province_code, commune_code)
                        select gen_random_uuid(), 1, case n when 1 then '@SUM(1)' else 'HTX ' || n % 50 end,
                               'COOPERATIVE', '97', :commune
                        from generate_series(1, :many) n""")
                        .setParameter("commune", commune)
                        .setParameter("many", MANY)
                        .executeUpdate());

        var file = lines(officerOf("97"), EXHIBITORS + "/export.ndjson?commune=" + commune);

        assertThat(file.stream().map(line -> line.substring(16, 52)))
                .hasSize(MANY)
                .isEqualTo(walked(() -> officerOf("97"), EXHIBITORS + "?commune=" + commune + "&", "producerId"));
        assertThat(lines(officerOf("97"), EXHIBITORS + "/export.csv?commune=" + commune))
                .hasSize(1 + MANY)
                .anyMatch(line -> line.contains(",'@SUM(1),COOPERATIVE,"));
        assertThat(lines(officerOf("38"), EXHIBITORS + "/export.csv?commune=" + commune))
                .hasSize(1);
        assertThat(officerOf("97")
                        .accept("*/*")
                        .get(EXHIBITORS + "/export.xlsx?commune=" + commune)
                        .asByteArray())
                .startsWith('P', 'K');
        producer(UUID.randomUUID())
                .accept("*/*")
                .get(EXHIBITORS + "/export.csv")
                .then()
                .statusCode(403);
    }

    @Test
    void events_come_with_the_columns_their_import_knows() {
        var id = announced(fair(7, 4));

        assertThat(lines(officer(), FAIRS + "/export.csv?province=38&from=" + today()))
                .first()
                .asString()
                .endsWith("fair_id,province_key,name,kind,reach,start_date,end_date,place,booths,accepted_stands,"
                        + "opens_on,closes_on,minimum_stars,created_at");
        assertThat(lines(officer(), FAIRS + "/export.ndjson?province=38&from=" + today()))
                .anyMatch(line -> line.contains(id))
                .hasSameSizeAs(walked(Api::officer, FAIRS + "?province=38&from=" + today() + "&", "id"));
        assertThat(lines(officer(), FAIRS + "/export.ndjson?province=80")).noneMatch(line -> line.contains(id));
        officer().accept("*/*").get(FAIRS + "/export.csv?state=OPEN").then().statusCode(400);
    }

    @Test
    void each_reader_takes_home_the_applications_they_see() {
        var event = announced(fair(7, 3));
        var one = facts.producer();
        var other = facts.producer();
        var first = applied(event, one, facts.recognised(one, 4, today().minusMonths(1), today().plusMonths(35)));
        var second = applied(event, other, facts.product(other));
        var file = FAIRS + "/" + event + "/applications/export.";

        assertThat(lines(officer(), file + "ndjson"))
                .satisfiesExactly(
                        line -> assertThat(line).contains(first).contains("\"at_risk\":\"\""),
                        line -> assertThat(line).contains(second));
        assertThat(lines(producer(other), file + "ndjson"))
                .singleElement()
                .asString()
                .contains(second);
        assertThat(lines(officerOf("80"), file + "csv")).hasSize(1);
        assertThat(lines(officer(), file + "csv?state=ACCEPTED")).hasSize(1);
        officer()
                .accept("*/*")
                .get(FAIRS + "/" + UUID.randomUUID() + "/applications/export.csv")
                .then()
                .statusCode(404);
    }
}
