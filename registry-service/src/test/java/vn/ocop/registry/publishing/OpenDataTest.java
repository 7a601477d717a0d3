package vn.ocop.registry.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** X7: a full file every night and daily changes, for everybody. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenDataTest {

    private static final String ROOM = BASE + "/open-data";
    private static final LocalDate TODAY = Legal.today(Clock.systemUTC());
    private static LocalDate day = TODAY;

    @Inject
    NightWatch watch;

    @Inject
    Nights nights;

    @Inject
    DataSource database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private static LocalDate nextDay() {
        day = day.plusDays(1);
        return day;
    }

    private LocalDate night() throws SQLException {
        var next = nextDay();
        assertThat(watch.make(next, "test")).isTrue();
        return next;
    }

    /** A co-operative and a household with two products each: recognised in force, lapsed, and one never recognised. */
    private void registerMarked() {
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

    private void recognise(String product, int stars, LocalDate decided) {
        var upload = Upload.of("recognitions", """
                recognition_id,product_id,kind,stars,score,decision_no,decision_date,authority_level,authority
                R-%1$s-%2$s,%1$s-%2$s,new,%3$d,,77/QĐ-UBND,%4$s,province,UBND tỉnh Thanh Hóa
                """.formatted(product, mark, stars, decided));
        assertThat(upload.result()).isEqualTo("DONE 1 created 0 updated 0 unchanged 0 rejected");
    }

    private String id(String product) {
        return province("38")
                .get(BASE + "/products?identifier=SOURCE|" + product + "-" + mark)
                .jsonPath()
                .getString("items[0].id");
    }

    private static JsonPath read(String path) {
        return province("38").get(BASE + path).jsonPath();
    }

    private static Map<String, Object> line(List<String> lines, String id) {
        return lines.stream()
                .filter(line -> line.contains("\"id\":\"" + id + "\""))
                .findFirst()
                .<Map<String, Object>>map(line -> JsonPath.from(line).getMap(""))
                .orElse(Map.of());
    }

    @Test
    void who_takes_a_full_file_and_the_changes_of_two_days_has_the_full_file_of_the_third() throws Exception {
        registerMarked();
        var valid = id("VALID");
        var old = id("OLD");
        var home = id("HOME");
        var later = id("LATER");
        var first = night();
        var mine = Published.byId(Published.lines(first, "full.ndjson.gz"));
        assertThat(mine).containsKeys(valid, old, home).doesNotContainKey(later);

        recognise("LATER", 3, TODAY.minusDays(1));
        renamed(valid, "Mắm tôm hảo hạng " + mark);
        revoked(home);
        var second = night();
        assertThat(merged(old, later)).isEqualTo(200);
        renamed(valid, "Mắm tôm thượng hạng " + mark);
        var third = night();

        var changes = Published.lines(second, "changes.ndjson.gz");
        assertThat(line(changes, later)).containsEntry("change", "ADDED").containsEntry("stars", 3);
        assertThat(line(changes, valid))
                .containsEntry("change", "CHANGED")
                .containsEntry("name", "Mắm tôm hảo hạng " + mark);
        assertThat(line(changes, home)).containsEntry("change", "CHANGED").containsEntry("state", "REVOKED");
        assertThat(line(changes, old)).isEmpty();
        var next = Published.lines(third, "changes.ndjson.gz");
        assertThat(line(next, old))
                .containsOnly(
                        Map.entry("change", "GONE"),
                        Map.entry("id", old),
                        Map.entry("code", codeOf(old)),
                        Map.entry("merged_into_code", codeOf(later)));
        Published.applied(mine, changes);
        Published.applied(mine, next);
        assertThat(List.copyOf(mine.values())).isEqualTo(Published.lines(third, "full.ndjson.gz"));
    }

    private String codeOf(String product) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select code from product where id = ?")) {
            query.setObject(1, UUID.fromString(product));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void renamed(String product, String name) {
        var etag = province("38").get(BASE + "/products/" + product).header("ETag");
        var answer = province("38")
                .header("If-Match", etag)
                .body("""
                {"name":"%s","industry":"I"}""".formatted(name))
                .put(BASE + "/products/" + product);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void revoked(String product) {
        var recognition = read("/recognitions?product=" + product).getString("items[0].id");
        var etag = province("38").get(BASE + "/recognitions/" + recognition).header("ETag");
        var answer = post(
                province("38").header("If-Match", etag), "/recognitions/" + recognition + "/revocations", """
                {"ground":"MARK_MISUSED","reason":"In nhãn OCOP 5 sao trên bao bì","number":"812","symbol":"QĐ-UBND",
                 "authority":"UBND tỉnh Thanh Hóa","level":"PROVINCE","decidedOn":"%s","concludedOn":"%s"}""".formatted(
                                TODAY, TODAY.minusDays(3)));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    private static int merged(String product, String survivor) {
        var etag = province("38").get(BASE + "/products/" + product).header("ETag");
        return post(province("38").header("If-Match", etag), "/products/" + product + "/mergers", """
                {"survivorId":"%s","reason":"Nhập trùng từ sổ của huyện cũ"}""".formatted(
                                survivor))
                .statusCode();
    }

    @Test
    void a_product_is_told_with_its_decision_and_what_it_is_worth_on_the_day() throws IOException, SQLException {
        registerMarked();
        var lines = Published.lines(night(), "full.ndjson.gz");

        assertThat(line(lines, id("VALID")))
                .containsEntry("code", codeOf(id("VALID")))
                .containsEntry("name", "Mắm tôm Ba Làng " + mark)
                .containsEntry("producer_name", "Hợp tác xã Ba Làng " + mark)
                .containsEntry("producer_kind", "COOPERATIVE")
                .containsEntry("commune_name", "Xã Cẩm Thạch")
                .containsEntry("province_name", "Tỉnh Thanh Hóa")
                .containsEntry("stars", 4)
                .containsEntry("state", "VALID")
                .containsEntry("decision_number", "77")
                .containsEntry("decision_symbol", "QĐ-UBND")
                .containsEntry("authority", "UBND tỉnh Thanh Hóa")
                .doesNotContainKey("ended_on");
        assertThat(line(lines, id("OLD"))).containsEntry("state", "LAPSED").containsKey("ended_on");
    }

    @Test
    void a_certificate_lapses_in_the_file_of_the_day_after_its_last_one_by_itself() throws IOException, SQLException {
        registerMarked();
        var before = nextDay();
        var last = before;
        recognise("LATER", 3, last.minusMonths(36));
        watch.make(before, "test");
        var after = night();

        assertThat(line(Published.lines(before, "full.ndjson.gz"), id("LATER")))
                .containsEntry("state", "VALID")
                .containsEntry("last_day", last.toString());
        assertThat(line(Published.lines(after, "changes.ndjson.gz"), id("LATER")))
                .containsEntry("change", "CHANGED")
                .containsEntry("state", "LAPSED")
                .containsEntry("ended_on", after.toString());
    }

    @Test
    void who_is_one_person_is_not_named() throws IOException, SQLException {
        registerMarked();
        var today = night();

        assertThat(line(Published.lines(today, "full.ndjson.gz"), id("HOME")))
                .containsEntry("producer_kind", "HOUSEHOLD")
                .containsKey("producer_code")
                .doesNotContainKey("producer_name");
        assertThat(String.join("\n", Published.lines(today, "full.ndjson.gz"))).doesNotContain("Lê Thị Mận");
        assertThat(Published.text(Published.bytes(today, "full.csv.gz"))).doesNotContain("Lê Thị Mận");
    }

    @Test
    void the_csv_holds_the_same_rows() throws IOException, SQLException {
        registerMarked();
        night();
        renamed(id("VALID"), "=1+1 " + mark);
        var today = night();

        var full = Published.lines(today, "full.csv.gz");
        var changes = Published.lines(today, "changes.csv.gz");
        assertThat(full.get(0)).isEqualTo("\uFEFF" + String.join(",", Row.HEADER));
        assertThat(full).hasSize(1 + Published.lines(today, "full.ndjson.gz").size());
        assertThat(full).anyMatch(line -> line.startsWith(id("VALID") + ",") && line.contains(",'=1+1 " + mark));
        assertThat(changes.get(0)).isEqualTo("\uFEFFchange," + String.join(",", Row.HEADER) + ",merged_into_code");
        assertThat(changes).anyMatch(line -> line.startsWith("CHANGED," + id("VALID") + ","));
    }

    @Test
    void everybody_sees_the_list_with_counts_hashes_and_terms() throws Exception {
        registerMarked();
        night();
        renamed(id("VALID"), "Mắm ruốc " + mark);
        var today = night();

        var answer = given().get(ROOM);
        var list = answer.jsonPath();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(list.getString("licence")).contains("ghi nguồn");
        assertThat(given().header("Accept-Language", "en").get(ROOM).jsonPath().getString("licence"))
                .contains("Open data");
        assertThat(list.getList("legalBases")).contains("Nghị định 278/2025/NĐ-CP");
        assertThat(list.getList("items[0..3].path"))
                .containsExactly(
                        ROOM + "/" + today + "/full.ndjson.gz",
                        ROOM + "/" + today + "/full.csv.gz",
                        ROOM + "/" + today + "/changes.ndjson.gz",
                        ROOM + "/" + today + "/changes.csv.gz");
        assertThat(list.getString("items[2].since"))
                .isEqualTo(today.minusDays(1).toString());
        assertThat(list.getInt("items[2].changed")).isEqualTo(1);
        assertThat(list.getMap("items[0]")).doesNotContainKeys("since", "added");
        for (int i = 0; i < 4; i++) {
            var file = given().get(list.getString("items[" + i + "].path")).asByteArray();
            assertThat(file).hasSize(list.getInt("items[" + i + "].bytes"));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                    .isEqualTo(list.getString("items[" + i + "].sha256"));
        }
        assertThat(given().header("If-None-Match", answer.header("ETag"))
                        .get(ROOM)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_file_is_sent_once_and_goes_on_where_it_broke_off() throws SQLException {
        registerMarked();
        var path = ROOM + "/" + night() + "/full.ndjson.gz";
        var whole = given().get(path);
        var size = whole.asByteArray().length;
        var tag = whole.header("ETag");

        assertThat(whole.header("Content-Type")).isEqualTo("application/gzip");
        assertThat(whole.header("Content-Length")).isEqualTo(Integer.toString(size));
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(whole.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(304);
        assertThat(given().header("If-Modified-Since", whole.header("Last-Modified"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);

        var head = given().header("Range", "bytes=0-99").get(path);
        var tail = given().header("Range", "bytes=100-").header("If-Range", tag).get(path);
        assertThat(head.statusCode()).isEqualTo(206);
        assertThat(head.header("Content-Range")).isEqualTo("bytes 0-99/" + size);
        assertThat(tail.statusCode()).isEqualTo(206);
        var both = new byte[size];
        System.arraycopy(head.asByteArray(), 0, both, 0, 100);
        System.arraycopy(tail.asByteArray(), 0, both, 100, size - 100);
        assertThat(both).isEqualTo(whole.asByteArray());

        assertThat(given().header("Range", "bytes=5-")
                        .header("If-Range", "\"another\"")
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
        var behind = given().header("Range", "bytes=" + size + "-").get(path);
        assertThat(behind.statusCode()).isEqualTo(416);
        assertThat(behind.header("Content-Range")).isEqualTo("bytes */" + size);
        assertThat(behind.jsonPath().getString("code")).isEqualTo("range-behind-the-end");
    }

    @Test
    void a_day_without_files_is_404_and_one_that_is_kept_no_longer_410() throws SQLException {
        registerMarked();
        var first = night();
        day = day.plusDays(12);
        var last = night();
        watch.forget(last);
        assertThat(given().get(ROOM + "/" + first + "/full.csv.gz").statusCode())
                .isEqualTo(200);

        watch.forget(last.plusDays(1));
        var gone = given().get(ROOM + "/" + first + "/full.csv.gz");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.jsonPath().getString("code")).isEqualTo("open-data-kept-no-longer");
        assertThat(gone.jsonPath().getString("detail")).contains(first.toString(), last.toString());
        assertThat(given().get(ROOM).jsonPath().getList("items.day")).doesNotContain(first.toString());

        watch.forget(last.plusDays(400));
        assertThat(given().get(ROOM + "/" + last + "/full.ndjson.gz").statusCode())
                .isEqualTo(200);
        assertThat(given().get(ROOM + "/" + last + "/changes.ndjson.gz").statusCode())
                .isEqualTo(410);
        assertThat(given().get(ROOM + "/" + first.plusDays(1) + "/full.ndjson.gz")
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().get(ROOM + "/2026-13-01/full.ndjson.gz").statusCode())
                .isIn(400, 404);
        assertThat(partsOfForgotten()).isZero();
    }

    private long partsOfForgotten() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select count(*) from open_data_part p join open_data_file f on f.id = p.file_id
                        where f.forgotten_on is not null""");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void a_missed_night_is_reached_back_over_by_the_next_changes() throws IOException, SQLException {
        registerMarked();
        var first = night();
        var mine = Published.byId(Published.lines(first, "full.ndjson.gz"));
        renamed(id("VALID"), "Mắm cáy " + mark);
        nextDay();
        var third = night();

        var since = given().get(ROOM)
                .jsonPath()
                .getString("items.find { it.day == '" + third + "' && it.extent == 'CHANGES' }.since");
        assertThat(since).isEqualTo(first.toString());
        Published.applied(mine, Published.lines(third, "changes.ndjson.gz"));
        assertThat(List.copyOf(mine.values())).isEqualTo(Published.lines(third, "full.ndjson.gz"));
    }

    @Test
    void of_eight_instances_at_once_one_makes_the_files_and_a_second_run_changes_nothing() throws Exception {
        registerMarked();
        var today = nextDay();
        var people = Executors.newFixedThreadPool(8);
        try {
            var tries = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 8; i++) {
                var instance = "instance-" + i;
                tries.add(() -> watch.make(today, instance));
            }
            var made = 0;
            for (var done : people.invokeAll(tries)) {
                made += done.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        } finally {
            people.shutdownNow();
        }
        var before = Published.bytes(today, "full.ndjson.gz");
        renamed(id("VALID"), "Mắm nêm " + mark);

        assertThat(watch.make(today, "later")).isFalse();
        assertThat(Published.bytes(today, "full.ndjson.gz")).isEqualTo(before);
    }

    @Test
    void what_a_dead_instance_left_undone_another_does_when_its_lease_is_over() throws Exception {
        var today = nextDay();
        assertThat(nights.take(today, "dead", Duration.ofSeconds(2))).isTrue();
        assertThat(watch.make(today, "alive")).isFalse();

        Thread.sleep(2_200);
        assertThat(watch.make(today, "alive")).isTrue();
        assertThat(given().get(ROOM + "/" + today + "/full.csv.gz").statusCode())
                .isEqualTo(200);
    }
}
