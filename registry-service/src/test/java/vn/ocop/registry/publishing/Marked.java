package vn.ocop.registry.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.province;

import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Upload;

/** Products that one test knows again in the files of all, and the nights in which files are made: each once. */
final class Marked {

    static final LocalDate TODAY = Legal.today(Clock.systemUTC());
    private static LocalDate day = TODAY;

    final String mark = UUID.randomUUID().toString().substring(0, 8);

    static LocalDate nextDay() {
        day = day.plusDays(1);
        return day;
    }

    static void pass(int days) {
        day = day.plusDays(days);
    }

    static LocalDate night(NightWatch watch) throws SQLException {
        var next = nextDay();
        assertThat(watch.make(next, "test")).isTrue();
        return next;
    }

    /** A co-operative and a household with two products each: recognised in force, lapsed, and one never recognised. */
    void register() {
        Upload.of("producers", """
                producer_id,name,entity_type,commune_code
                C-%1$s,Hợp tác xã Ba Làng %1$s,cooperative,15142
                H-%1$s,Hộ Lê Thị Mận %1$s,household,15142
                """.formatted(mark));
        Upload.of("products", """
                product_id,producer_id,name,product_group,commune_code
                VALID-%1$s,C-%1$s,Mắm tôm Ba Làng %1$s,food,15142
                OLD-%1$s,C-%1$s,Mắm tép cũ %1$s,food,15142
                HOME-%1$s,H-%1$s,Bánh gai Mận %1$s,food,15142
                LATER-%1$s,C-%1$s,Chè lam muộn %1$s,food,15142
                """.formatted(mark));
        recognise("VALID", 4, TODAY.minusDays(40));
        recognise("OLD", 3, TODAY.minusMonths(45));
        recognise("HOME", 3, TODAY.minusDays(40));
    }

    void recognise(String product, int stars, LocalDate decided) {
        var upload = Upload.of("recognitions", """
                recognition_id,product_id,kind,stars,score,decision_no,decision_date,authority_level,authority
                R-%1$s-%2$s,%1$s-%2$s,new,%3$d,,77/QĐ-UBND,%4$s,province,UBND tỉnh Thanh Hóa
                """.formatted(product, mark, stars, decided));
        assertThat(upload.result()).isEqualTo("DONE 1 created 0 updated 0 unchanged 0 rejected");
    }

    String id(String product) {
        return province("38")
                .get(BASE + "/products?identifier=SOURCE|" + product + "-" + mark)
                .jsonPath()
                .getString("items[0].id");
    }

    static Map<String, Object> line(List<String> lines, String id) {
        return lines.stream()
                .filter(line -> line.contains("\"id\":\"" + id + "\""))
                .findFirst()
                .<Map<String, Object>>map(line -> JsonPath.from(line).getMap(""))
                .orElse(Map.of());
    }

    static void renamed(String product, String name) {
        var etag = province("38").get(BASE + "/products/" + product).header("ETag");
        var answer = province("38")
                .header("If-Match", etag)
                .body("""
                {"name":"%s","industry":"I"}""".formatted(name))
                .put(BASE + "/products/" + product);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
