package vn.ocop.funding.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.ocop.funding.Eventually;
import vn.ocop.funding.Office;

/** Lists of past payouts on their way through the import door. */
final class PastFiles {

    static final String OFFICER = "can-bo-lan";
    static final String HEADER = "Mã sản phẩm;Nội dung chi;Số tiền (đồng);Ngày chi\n";

    private PastFiles() {}

    static String officer(String province) {
        return Office.token(OFFICER, "province-officer", province, "PERSON");
    }

    static Response sent(String province, String csv) {
        return sent(officer(province), "da-chi.csv", csv.getBytes(StandardCharsets.UTF_8), false);
    }

    /** The ended job. */
    static Response sent(String token, String name, byte[] content, boolean dryRun) {
        var received = Office.command(token)
                .multiPart("file", name, content, "application/octet-stream")
                .post("/funding/v1/imports?kind=payouts-history&mode=PARTIAL&dryRun=" + dryRun);
        assertThat(received.statusCode()).as(received.asString()).isEqualTo(202);
        return Eventually.get(() -> {
            var job = Office.as(token).get(received.header("Location"));
            var ended = Set.of("DONE", "REJECTED", "EMPTY", "FAILED").contains(job.<String>path("state"));
            return ended ? job : null;
        });
    }

    static Response rows(String token, Response job, String outcome) {
        return Office.as(token).get("/funding/v1/imports/" + job.path("id") + "/rows?limit=200&outcome=" + outcome);
    }

    static List<Integer> counts(Response job) {
        return List.of(job.path("created"), job.path("updated"), job.path("unchanged"), job.path("rejected"));
    }

    static List<String> reasons(String province, Response job) {
        return rows(officer(province), job, "REJECTED").path("items.reason");
    }

    static Response list(String token, String query) {
        return Office.as(token).get("/funding/v1/past-payouts?" + query);
    }
}
