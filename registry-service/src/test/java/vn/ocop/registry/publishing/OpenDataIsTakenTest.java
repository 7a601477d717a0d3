package vn.ocop.registry.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

/** Who takes the files: the list of them, parts of one, and what is kept no longer (X7). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenDataIsTakenTest {

    private static final String ROOM = BASE + "/open-data";

    @Inject
    NightWatch watch;

    @Inject
    DataSource database;

    private final Marked marked = new Marked();

    @Test
    void everybody_sees_the_list_with_counts_hashes_and_terms() throws Exception {
        marked.register();
        Marked.night(watch);
        Marked.renamed(marked.id("VALID"), "Mắm ruốc " + marked.mark);
        var today = Marked.night(watch);

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
        assertThat(Published.lines(today, "changes.ndjson.gz").stream().filter(line -> line.contains("\"CHANGED\"")))
                .as("others may lapse the same night")
                .hasSize(list.getInt("items[2].changed"))
                .anyMatch(line -> line.contains(marked.id("VALID")));
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
        marked.register();
        var path = ROOM + "/" + Marked.night(watch) + "/full.ndjson.gz";
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
        marked.register();
        var first = Marked.night(watch);
        Marked.pass(12);
        var last = Marked.night(watch);
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
}
