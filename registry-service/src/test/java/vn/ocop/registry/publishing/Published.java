package vn.ocop.registry.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** What somebody without a token takes home. */
final class Published {

    private Published() {}

    static String text(byte[] gzip) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static byte[] bytes(LocalDate day, String file) {
        var answer = given().get(BASE + "/open-data/" + day + "/" + file);
        assertThat(answer.statusCode()).as(file + " " + answer.headers()).isEqualTo(200);
        return answer.asByteArray();
    }

    static List<String> lines(LocalDate day, String file) throws IOException {
        return text(bytes(day, file)).lines().toList();
    }

    /** What a consumer does: takes the changes of a day into the lines it has. */
    static SortedMap<String, String> applied(SortedMap<String, String> mine, List<String> changes) {
        for (var change : changes) {
            var json = JsonPath.from(change);
            if (json.getString("change").equals("GONE")) {
                mine.remove(json.getString("id"));
            } else {
                mine.put(json.getString("id"), change.replaceFirst("\"change\":\"[A-Z]+\",", ""));
            }
        }
        return mine;
    }

    static SortedMap<String, String> byId(List<String> lines) {
        var mine = new TreeMap<String, String>();
        lines.forEach(line -> mine.put(JsonPath.from(line).getString("id"), line));
        return mine;
    }
}
