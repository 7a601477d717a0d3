package vn.ocop.registry.publishing;

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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

/** X7: a full file every night and daily changes, for everybody. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenDataTest {

    @Inject
    NightWatch watch;

    @Inject
    DataSource database;

    private final Marked marked = new Marked();

    @Test
    void who_takes_a_full_file_and_the_changes_of_two_days_has_the_full_file_of_the_third() throws Exception {
        marked.register();
        var valid = marked.id("VALID");
        var old = marked.id("OLD");
        var home = marked.id("HOME");
        var later = marked.id("LATER");
        var first = Marked.night(watch);
        var mine = Published.byId(Published.lines(first, "full.ndjson.gz"));
        assertThat(mine).containsKeys(valid, old, home).doesNotContainKey(later);

        marked.recognise("LATER", 3, Marked.TODAY.minusDays(1));
        Marked.renamed(valid, "Mắm tôm hảo hạng " + marked.mark);
        revoked(home);
        var second = Marked.night(watch);
        assertThat(merged(old, later)).isEqualTo(200);
        Marked.renamed(valid, "Mắm tôm thượng hạng " + marked.mark);
        var third = Marked.night(watch);

        var changes = Published.lines(second, "changes.ndjson.gz");
        assertThat(Marked.line(changes, later)).containsEntry("change", "ADDED").containsEntry("stars", 3);
        assertThat(Marked.line(changes, valid))
                .containsEntry("change", "CHANGED")
                .containsEntry("name", "Mắm tôm hảo hạng " + marked.mark);
        assertThat(Marked.line(changes, home))
                .containsEntry("change", "CHANGED")
                .containsEntry("state", "REVOKED");
        assertThat(Marked.line(changes, old)).isEmpty();
        var next = Published.lines(third, "changes.ndjson.gz");
        assertThat(Marked.line(next, old))
                .containsOnly(
                        Map.entry("change", "GONE"),
                        Map.entry("id", old),
                        Map.entry("code", codeOf(old)),
                        Map.entry("merged_into_code", codeOf(later)));
        Published.applied(mine, changes);
        Published.applied(mine, next);
        assertThat(List.copyOf(mine.values())).isEqualTo(Published.lines(third, "full.ndjson.gz"));
    }

    private static JsonPath read(String path) {
        return province("38").get(BASE + path).jsonPath();
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

    private static void revoked(String product) {
        var recognition = read("/recognitions?product=" + product).getString("items[0].id");
        var etag = province("38").get(BASE + "/recognitions/" + recognition).header("ETag");
        var answer = post(
                province("38").header("If-Match", etag), "/recognitions/" + recognition + "/revocations", """
                {"ground":"MARK_MISUSED","reason":"In nhãn OCOP 5 sao trên bao bì","number":"812","symbol":"QĐ-UBND",
                 "authority":"UBND tỉnh Thanh Hóa","level":"PROVINCE","decidedOn":"%s","concludedOn":"%s"}""".formatted(
                                Marked.TODAY, Marked.TODAY.minusDays(3)));
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
        marked.register();
        var lines = Published.lines(Marked.night(watch), "full.ndjson.gz");

        assertThat(Marked.line(lines, marked.id("VALID")))
                .containsEntry("code", codeOf(marked.id("VALID")))
                .containsEntry("name", "Mắm tôm Ba Làng " + marked.mark)
                .containsEntry("producer_name", "Hợp tác xã Ba Làng " + marked.mark)
                .containsEntry("producer_kind", "COOPERATIVE")
                .containsEntry("commune_name", "Xã Cẩm Thạch")
                .containsEntry("province_name", "Tỉnh Thanh Hóa")
                .containsEntry("stars", 4)
                .containsEntry("state", "VALID")
                .containsEntry("decision_number", "77")
                .containsEntry("decision_symbol", "QĐ-UBND")
                .containsEntry("authority", "UBND tỉnh Thanh Hóa")
                .doesNotContainKey("ended_on");
        assertThat(Marked.line(lines, marked.id("OLD")))
                .containsEntry("state", "LAPSED")
                .containsKey("ended_on");
    }

    @Test
    void a_certificate_lapses_in_the_file_of_the_day_after_its_last_one_by_itself() throws IOException, SQLException {
        marked.register();
        var before = Marked.nextDay();
        var last = before;
        marked.recognise("LATER", 3, last.minusMonths(36));
        watch.make(before, "test");
        var after = Marked.night(watch);

        assertThat(Marked.line(Published.lines(before, "full.ndjson.gz"), marked.id("LATER")))
                .containsEntry("state", "VALID")
                .containsEntry("last_day", last.toString());
        assertThat(Marked.line(Published.lines(after, "changes.ndjson.gz"), marked.id("LATER")))
                .containsEntry("change", "CHANGED")
                .containsEntry("state", "LAPSED")
                .containsEntry("ended_on", after.toString());
    }

    @Test
    void who_is_one_person_is_not_named() throws IOException, SQLException {
        marked.register();
        var today = Marked.night(watch);

        assertThat(Marked.line(Published.lines(today, "full.ndjson.gz"), marked.id("HOME")))
                .containsEntry("producer_kind", "HOUSEHOLD")
                .containsKey("producer_code")
                .doesNotContainKey("producer_name");
        assertThat(String.join("\n", Published.lines(today, "full.ndjson.gz"))).doesNotContain("Lê Thị Mận");
        assertThat(Published.text(Published.bytes(today, "full.csv.gz"))).doesNotContain("Lê Thị Mận");
    }

    @Test
    void the_csv_holds_the_same_rows() throws IOException, SQLException {
        marked.register();
        Marked.night(watch);
        Marked.renamed(marked.id("VALID"), "=1+1 " + marked.mark);
        var today = Marked.night(watch);

        var full = Published.lines(today, "full.csv.gz");
        var changes = Published.lines(today, "changes.csv.gz");
        assertThat(full.get(0)).isEqualTo("\uFEFF" + String.join(",", Row.HEADER));
        assertThat(full).hasSize(1 + Published.lines(today, "full.ndjson.gz").size());
        assertThat(full)
                .anyMatch(line -> line.startsWith(marked.id("VALID") + ",") && line.contains(",'=1+1 " + marked.mark));
        assertThat(changes.get(0)).isEqualTo("\uFEFFchange," + String.join(",", Row.HEADER) + ",merged_into_code");
        assertThat(changes).anyMatch(line -> line.startsWith("CHANGED," + marked.id("VALID") + ","));
    }
}
