package vn.ocop.funding.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.funding.Invariants;
import vn.ocop.funding.Office;
import vn.ocop.funding.Situations;
import vn.ocop.stack.test.StackResource;

/** What the past paid can be read otherwise by an approver, with a reason. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastPaymentsAreReadAgainTest {

    private static final String WHY = "Chi thuê gian hàng hội chợ, không phải hỗ trợ một lần";

    @Inject
    DataSource database;

    private ThirtyOne past;

    @BeforeEach
    void a_province_with_policy_and_estimates() {
        past = new ThirtyOne(database);
    }

    @AfterEach
    void everything_that_must_hold_holds() {
        Invariants.hold(database);
    }

    @Test
    void an_approver_reads_a_payment_otherwise_and_files_leave_that_alone() {
        var it = past.recognised(3);
        past.told(it, ThirtyOne.PROVINCE);
        past.recognise(it);
        ThirtyOne.paid(it, "Hỗ trợ tham gia hội chợ", past.decided.plusMonths(1));
        ThirtyOne.isPaidBefore(ThirtyOne.open(it, "SUPPORT"));
        var seen = one(ThirtyOne.code(it));

        var reading = read(approver(ThirtyOne.PROVINCE), seen, "OTHER", it.productId());

        assertThat(reading.statusCode()).as(reading.asString()).isEqualTo(200);
        assertThat(reading.<String>path("kind")).isEqualTo("OTHER");
        assertThat(reading.<String>path("readBy")).isEqualTo(Office.CHECKER);
        assertThat(reading.<String>path("readWhy")).isEqualTo(WHY);
        assertThat(read(approver(ThirtyOne.PROVINCE), seen, "OTHER", null).<String>path("code"))
                .isEqualTo("stale-version");
        var job = PastFiles.sent(
                ThirtyOne.PROVINCE,
                "Mã sản phẩm;Nội dung chi;Hạng sao;Số tiền;Ngày chi\n%s;%s;;75.000.000;%s\n"
                        .formatted(ThirtyOne.code(it), "Hỗ trợ tham gia hội chợ", past.decided.plusMonths(1)));
        assertThat(PastFiles.counts(job)).containsExactly(0, 0, 1, 0);
        assertThat(ThirtyOne.open(it, "SUPPORT").statusCode()).isEqualTo(201);
        assertThat(Situations.number(
                        database,
                        "select count(*) from audit_entry where action = 'past-payout-read' and subject_id = ?",
                        UUID.fromString(seen.path("id"))))
                .isEqualTo(1);
    }

    @Test
    void an_approver_links_a_code_that_no_product_bears() {
        var it = past.recognised(3);
        past.told(it, ThirtyOne.PROVINCE);
        past.recognise(it);
        var code = "GIAY-" + it.productId();
        PastFiles.sent(ThirtyOne.PROVINCE, PastFiles.HEADER + code + ";Hỗ trợ một lần;75.000.000;05/05/2023\n");
        var seen = one(code);
        assertThat(seen.<Object>path("productId")).isNull();

        assertThat(read(approver(ThirtyOne.PROVINCE), seen, "SUPPORT", UUID.randomUUID())
                        .<String>path("code"))
                .isEqualTo("product-not-known-yet");
        assertThat(read(approver("32"), seen, "SUPPORT", it.productId()).statusCode())
                .isEqualTo(404);
        assertThat(read(PastFiles.officer(ThirtyOne.PROVINCE), seen, "SUPPORT", it.productId())
                        .statusCode())
                .isEqualTo(403);
        var robot = Office.token("may-doc", "province-approver", ThirtyOne.PROVINCE, "MACHINE");
        assertThat(read(robot, seen, "SUPPORT", it.productId()).<String>path("code"))
                .isEqualTo("machine-may-not-approve");
        assertThat(read(approver(ThirtyOne.PROVINCE), seen, "SUPPORT", it.productId())
                        .statusCode())
                .isEqualTo(200);

        ThirtyOne.isPaidBefore(ThirtyOne.open(it, "SUPPORT"));
    }

    private static Response one(String code) {
        String id = PastFiles.list(PastFiles.officer(ThirtyOne.PROVINCE), "code=" + code)
                .path("items[0].id");
        return Office.as(PastFiles.officer(ThirtyOne.PROVINCE)).get("/funding/v1/past-payouts/" + id);
    }

    private static String approver(String province) {
        return Office.token(Office.CHECKER, "province-approver", province, "PERSON");
    }

    private static Response read(String token, Response seen, String kind, UUID product) {
        var link = product == null ? "" : ",\"productId\":\"" + product + "\"";
        return Office.as(token)
                .header("If-Match", seen.header("ETag"))
                .contentType("application/json")
                .body("{\"kind\":\"" + kind + "\"" + link + ",\"reason\":\"" + WHY + "\"}")
                .put("/funding/v1/past-payouts/" + seen.path("id") + "/reading");
    }
}
