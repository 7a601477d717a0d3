package vn.ocop.chassis.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ocop.chassis.testing.Token;

/** Uploads of baskets, and what tests ask about them. */
public final class Baskets {

    public static final String PATH = "/chassis/v1/imports";
    public static final String HEADER = "STT;Mã giỏ;Tên giỏ;Người đan;Giá (đồng)\n";
    public static final String MIXED = HEADER
            + "1;G1;Giỏ tre;Đào;70000\n2;;Giỏ mây;Quý;1\nI;Giỏ to;;;\n3;G3;=Giỏ;Quý;1\n4;G4;Giỏ cói;Không ai;1\n"
            + "5;g1;Giỏ tre;Đào;70000\n6;G6;Giỏ dừa;Quý;\nTổng cộng;6;6;6;6\n";

    private Baskets() {}

    public static String many(int first, int last) {
        var text = new StringBuilder(HEADER);
        for (int i = first; i <= last; i++) {
            text.append(i)
                    .append(";M")
                    .append(i)
                    .append(";Giỏ mây ")
                    .append(i)
                    .append(";Quý;")
                    .append(i)
                    .append('\n');
        }
        return text.toString();
    }

    public static Response upload(String content, String query) {
        return upload(content, query, UUID.randomUUID().toString(), "weaver");
    }

    public static Response upload(String content, String query, String key, String role) {
        return as(role).header("Idempotency-Key", key)
                .multiPart("file", "gio.csv", content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(PATH + "?kind=baskets" + query);
    }

    public static io.restassured.specification.RequestSpecification as(String role) {
        return given().auth().oauth2(Token.of(role));
    }

    public static io.restassured.specification.RequestSpecification form() {
        return as("weaver").multiPart("file", "gio.csv", HEADER.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    public static io.restassured.specification.RequestSpecification keyed() {
        return form().header("Idempotency-Key", UUID.randomUUID());
    }

    public static String code(Response answer) {
        return answer.path("code");
    }

    public static Response answerOf(Response upload) {
        return as("weaver").get(upload.header("Location"));
    }

    public static Response ended(Response upload) {
        return await(
                upload, job -> List.of("DONE", "EMPTY", "REJECTED", "FAILED").contains(job.<String>path("state")));
    }

    public static Response await(Response upload, java.util.function.Predicate<Response> wanted) {
        assertThat(upload.statusCode()).as(upload.asString()).isEqualTo(202);
        Response job = null;
        for (int i = 0; i < 600; i++) {
            job = answerOf(upload);
            if (wanted.test(job)) {
                return job;
            }
            pause(100);
        }
        throw new AssertionError("not within 60 s: " + job.asString());
    }

    public static Response rows(Response job, String outcome) {
        return as("weaver").get(PATH + "/" + job.path("id") + "/rows" + (outcome == null ? "" : "?outcome=" + outcome));
    }

    public static void assertCounts(Response job, String state, List<Integer> counts) {
        assertThat(job.<String>path("state")).as(job.asString()).isEqualTo(state);
        assertThat(List.of("records", "accepted", "created", "updated", "unchanged", "rejected", "skipped").stream()
                        .map(name -> job.<Integer>path(name)))
                .as(job.asString())
                .isEqualTo(counts);
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public static void executeQuietly(String sql) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> {
            try {
                execute(sql);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    public static void execute(String sql) throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static int number(String sql) {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static DataSource database() {
        return Arc.container().instance(DataSource.class).get();
    }
}
