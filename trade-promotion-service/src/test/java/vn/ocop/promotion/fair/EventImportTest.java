package vn.ocop.promotion.fair;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ocop.promotion.Api.FAIRS;
import static vn.ocop.promotion.Api.apply;
import static vn.ocop.promotion.Api.officer;
import static vn.ocop.promotion.Api.officerOf;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.promotion.Facts;
import vn.ocop.stack.test.StackResource;

/** Past events and who stood there come in as the office keeps them. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
class EventImportTest {

    private static final String IMPORTS = "/promotion/v1/imports";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OFFICE_LIST = """
            STT,Tên sự kiện,Từ ngày,Đến ngày,Địa điểm,Số gian hàng
            1,Phiên chợ xứ Thanh,21/07/2024,03/08/2024,Quảng trường Lam Sơn,1.250
            2,Phiên chợ hai,31/02/2024,05/03/2024,Quảng trường Lam Sơn,10
            3,Phiên chợ ba,10/05/2024,08/05/2024,Quảng trường Lam Sơn,10
            4,Phiên chợ bốn,20/11/2024,22/11/2024,Quảng trường Lam Sơn,khoảng 50
            5,Phiên chợ năm,05.06.2024,07.06.2024,Quảng trường Lam Sơn,
            6,PHIÊN CHỢ XỨ THANH,2024-07-21,2024-08-03,Nơi khác,5
            7,,20/11/2024,22/11/2024,Quảng trường Lam Sơn,5
            """;

    @Inject
    Facts facts;

    @Inject
    EntityManager db;

    @Test
    void the_good_rows_of_an_offices_list_become_events() {
        var job = ended(upload("events", OFFICE_LIST, "38"));

        assertThat(job.<String>path("state")).isEqualTo("DONE");
        assertThat(job.<Integer>path("created")).isEqualTo(2);
        var rejected = rows(job, "REJECTED");
        assertThat(rejected.<List<Integer>>path("items.record")).containsExactly(2, 3, 4, 6, 7);
        assertThat(rejected.<List<String>>path("items.reason"))
                .containsExactly("bad_date", "end_before_start", "bad_number", "duplicate_in_file", "missing_required");
        var canonical = rows(job, "ACCEPTED");
        assertThat(canonical.<Integer>path("items[0].canonical.booths")).isEqualTo(1250);
        assertThat(canonical.<String>path("items[0].canonical.startDate")).isEqualTo("2024-07-21");

        var again = ended(upload("events", OFFICE_LIST, "38"));
        assertThat(again.<Integer>path("unchanged")).isEqualTo(2);
    }

    @Test
    void nobody_applies_for_a_stand_at_an_event_of_a_file() {
        ended(upload("events", events("SEV-38-901", "Chợ phiên Cẩm Thạch", 20), "38"));
        var fair = fairNamed("Chợ phiên Cẩm Thạch");
        var producer = facts.producer();

        apply(fair, producer, facts.product(producer))
                .then()
                .statusCode(409)
                .body("code", equalTo("application-window-closed"));
    }

    @Test
    void the_same_id_told_otherwise_changes_the_event_and_another_province_is_refused() {
        ended(upload("events", events("SEV-38-902", "Chợ cũ", 20), "38"));

        assertThat(ended(upload("events", events("SEV-38-902", "Chợ mới", 21), "38"))
                        .<Integer>path("updated"))
                .isEqualTo(1);
        var foreign = ended(upload("events", events("SEV-38-903", "Chợ khác", 20), "80"));
        assertThat(rows(foreign, "REJECTED").<List<String>>path("items.reason")).containsExactly("unknown_province");
    }

    @Test
    void participants_stand_with_their_event() {
        ended(upload("events", events("SEV-38-904", "Chợ có người bán", 20), "38"));
        var sold = """
                event_id,province_key,producer_id,product_id,revenue_vnd,source
                SEV-38-904,38,SPR-38-0356,SPD-38-0474,40800000,x
                SEV-38-904,38,SPR-38-0320,SPD-38-0422,0,x
                SEV-38-999,38,SPR-38-0320,SPD-38-0422,90150000,x
                SEV-38-904,38,,SPD-38-0423,90150000,x
                SEV-38-904,38,SPR-38-0320,SPD-38-0424,nhiều,x
                """;

        var job = ended(upload("event-participants", sold, "38"));

        assertThat(job.<Integer>path("created")).isEqualTo(2);
        assertThat(rows(job, "REJECTED").<List<String>>path("items.reason"))
                .containsExactly("unknown_event", "missing_id", "bad_number");
        assertThat(sum("SPD-38-0474")).isEqualTo(40_800_000);
        var list = FAIRS + "/" + fairNamed("Chợ có người bán") + "/participants";
        var page = officer().get(list + "?count=true");
        assertThat(page.<Integer>path("total")).isEqualTo(2);
        assertThat(page.<List<String>>path("items.productRef")).containsExactly("SPD-38-0422", "SPD-38-0474");
        assertThat(page.<String>path("items[1].eventRef")).isEqualTo("SEV-38-904");
        assertThat(page.<Integer>path("items[1].revenue.amount")).isEqualTo(40_800_000);
        var file = officer().accept("*/*").get(list + "/export.csv").asString();
        assertThat(file.lines().skip(1))
                .containsExactly("SEV-38-904,SPR-38-0320,SPD-38-0422,0", "SEV-38-904,SPR-38-0356,SPD-38-0474,40800000");
        assertThat(ended(upload("event-participants", file, "38")).<Integer>path("unchanged"))
                .isEqualTo(2);
        officerOf("80").get(list).then().statusCode(404);
        officerOf("80").accept("*/*").get(list + "/export.xlsx").then().statusCode(404);
        var corrected = ended(upload("event-participants", sold.replace("40800000", "41000000"), "38"));
        assertThat(corrected.<Integer>path("updated")).isEqualTo(1);
        assertThat(corrected.<Integer>path("unchanged")).isEqualTo(1);
        assertThat(sum("SPD-38-0474")).isEqualTo(41_000_000);
    }

    private static String fairNamed(String name) {
        return officer()
                .get(FAIRS + "?limit=200")
                .then()
                .extract()
                .<String>path("items.find { it.name == '" + name + "' }.id");
    }

    /** The dates offices really send, each with what must become of it. */
    @Test
    void each_way_to_write_a_day_has_its_outcome() {
        var list = """
                STT,Tên sự kiện,Từ ngày,Đến ngày,Địa điểm,Số gian hàng
                1,Phiên 1,1/2/2025,5/2/2025,Quảng trường,1.250
                2,Phiên 2,29/02/2023,01/03/2023,Quảng trường,10
                3,Phiên 3,29/02/2024,01/03/2024,Quảng trường,10
                4,Phiên 4,02/13/2024,02/15/2024,Quảng trường,10
                5,Phiên 5,15/03/24,17/03/24,Quảng trường,10
                6,Phiên 6,tháng 3/2024,tháng 4/2024,Quảng trường,10
                7,Phiên 7,2024,2024,Quảng trường,10
                8,Phiên 8,12/05/0204,15/05/0204,Quảng trường,10
                9,Phiên 9,20/10/2024 00:00:00,22/10/2024 00:00:00,Quảng trường,30
                10,Phiên 10,45291,45295,Quảng trường,12
                """;

        var job = ended(upload("events", list, "38"));

        assertThat(rows(job, "ACCEPTED").<List<Integer>>path("items.record")).containsExactly(1, 3, 9);
        assertThat(rows(job, "REJECTED").<List<String>>path("items.reason"))
                .containsExactly(
                        "bad_date",
                        "bad_date",
                        "ambiguous_date",
                        "incomplete_date",
                        "incomplete_date",
                        "date_out_of_range",
                        "bad_date");
    }

    /** The event of a file that names no booths is readable, alone and in the list. */
    @Test
    void an_event_without_a_number_of_booths_is_read() {
        ended(upload("events", OFFICE_LIST.replace("Phiên chợ năm", "Phiên chợ không gian hàng"), "38"));

        var fair = officer().get(FAIRS + "/" + fairNamed("Phiên chợ không gian hàng"));

        assertThat(fair.statusCode()).isEqualTo(200);
        assertThat(fair.<Object>path("booths")).isNull();
    }

    /** A list that names no province is of the office that sends it. */
    @Test
    void the_list_of_another_office_is_of_its_own_province() {
        var list = OFFICE_LIST.replace("Phiên chợ năm", "Phiên chợ Tây Ninh năm");

        var job = ended(upload("events", list, "80"));

        assertThat(rows(job, "REJECTED").<List<String>>path("items.reason")).doesNotContain("unknown_province");
        var told = officerOf("80").get(FAIRS + "?limit=200");
        assertThat(told.<String>path("items.find { it.name == 'Phiên chợ Tây Ninh năm' }.provinceCode"))
                .isEqualTo("80");
    }

    private static String events(String id, String name, int booths) {
        return """
                event_id,province_key,name,start_date,end_date,commune_code,commune_name,booths,participants,source
                %s,38,%s,2023-07-07,2023-07-19,15442,Xã Yên Ninh,%d,46,synthetic
                """.formatted(id, name, booths);
    }

    private static String token(String province) {
        return Jwt.subject("can-bo-1")
                .groups(Set.of("province-officer"))
                .claim("ocop_kind", "PERSON")
                .claim("ocop_province", List.of(province))
                .sign();
    }

    private static Response upload(String kind, String csv, String province) {
        return given().auth()
                .oauth2(token(province))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "events.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(IMPORTS + "?mode=PARTIAL&kind=" + kind);
    }

    private static Response ended(Response upload) {
        assertThat(upload.statusCode()).as(upload.asString()).isEqualTo(202);
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var job = officer().get(upload.header("Location"));
            if (job.statusCode() != 200) {
                job = given().auth().oauth2(token("80")).get(upload.header("Location"));
            }
            if (Set.of("DONE", "EMPTY", "REJECTED", "FAILED").contains(job.<String>path("state"))) {
                return job;
            }
        }
        throw new AssertionError("still not ended: " + upload.asString());
    }

    private static Response rows(Response job, String outcome) {
        return officer().get(IMPORTS + "/" + job.path("id") + "/rows?outcome=" + outcome);
    }

    private long sum(String productRef) {
        return (Long) db.createNativeQuery(
                        "select cast(sum(revenue_vnd) as bigint) from fair_participant where product_ref = :product",
                        Long.class)
                .setParameter("product", productRef)
                .getSingleResult();
    }
}
