package vn.ocop.funding.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.funding.Office;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyResourceTest {

    @Test
    void thanh_hoa_has_the_published_amounts_as_an_assumption_and_tay_ninh_has_none() {
        var policies =
                Office.as(Office.token("khach", "producer")).get("/funding/v1/policies?province=38&on=2026-06-20");
        assertThat(policies.<Integer>path("items[0].support.amount")).isEqualTo(75_000_000);
        assertThat(policies.<Integer>path("items[0].rewards.threeStars.amount")).isEqualTo(20_000_000);
        assertThat(policies.<Integer>path("items[0].rewards.fourStars.amount")).isEqualTo(40_000_000);
        assertThat(policies.<Integer>path("items[0].rewards.fiveStars.amount")).isEqualTo(80_000_000);
        assertThat(policies.<Boolean>path("items[0].assumed")).isTrue();
        assertThat(policies.<String>path("items[0].validTo")).isNull();

        var before = Office.as(Office.token("khach", "producer")).get("/funding/v1/policies?province=38&on=2021-12-31");
        assertThat(before.<Integer>path("items.size()")).isZero();
        var elsewhere = Office.as(Office.token("khach", "producer")).get("/funding/v1/policies?province=80");
        assertThat(elsewhere.<Integer>path("items.size()")).isZero();
    }

    @Test
    void two_policies_of_a_province_never_pay_the_same_benefit_on_one_day() {
        var first = enter("60", "2022-01-01", "2024-01-01", "\"support\":{\"amount\":75000000,\"currency\":\"VND\"}");
        var touching = enter("60", "2024-01-01", null, "\"support\":{\"amount\":50000000,\"currency\":\"VND\"}");
        var overlapping = enter("60", "2023-12-31", "2024-01-01", "\"support\":{\"amount\":1,\"currency\":\"VND\"}");
        var otherBenefit = enter("60", "2022-01-01", null, "\"rewards\":" + rewards());
        var otherProvince = enter("61", "2022-01-01", null, "\"support\":{\"amount\":75000000,\"currency\":\"VND\"}");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(touching.statusCode()).isEqualTo(201);
        assertThat(overlapping.statusCode()).isEqualTo(409);
        assertThat(overlapping.<String>path("code")).isEqualTo("policy-periods-overlap");
        assertThat(otherBenefit.statusCode()).isEqualTo(201);
        assertThat(otherProvince.statusCode()).isEqualTo(201);
    }

    @Test
    void an_open_policy_is_ended_once() {
        var open = Office.enterPolicy("62", "FULL");
        String path = open.header("Location") + "/endings";

        var ended = end(path, open.header("ETag"), "2027-01-01");
        var again = end(path, ended.header("ETag"), "2028-01-01");
        var next = enter("62", "2027-01-01", null, "\"rewards\":" + rewards());

        assertThat(ended.<String>path("validTo")).isEqualTo("2027-01-01");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("code")).isEqualTo("policy-already-ended");
        assertThat(next.statusCode()).isEqualTo(201);
    }

    @Test
    void amounts_that_are_no_whole_dong_or_nothing_are_refused() {
        for (var amount : new String[] {"0", "-1", "75000000.9", "\"75000000\"", "9007199254740992"}) {
            var support = "\"support\":{\"amount\":" + amount + ",\"currency\":\"VND\"}";
            assertThat(enter("63", "2022-01-01", null, support).statusCode())
                    .as(amount)
                    .isEqualTo(400);
        }
        var dollars = "\"support\":{\"amount\":75000000,\"currency\":\"USD\"}";
        assertThat(enter("63", "2022-01-01", null, dollars).statusCode()).isEqualTo(400);
        assertThat(enter("63", "2022-01-01", null, "\"assumed\":true").statusCode())
                .isEqualTo(400);
    }

    private static Response enter(String province, String from, String to, String pays) {
        var body =
                "{\"provinceCode\":\"" + province + "\",\"legalBasis\":\"Nghị quyết 07/2026/NQ-HĐND\",\"validFrom\":\""
                        + from + "\"," + (to == null ? "" : "\"validTo\":\"" + to + "\",") + pays + "}";
        return Office.command(Office.token("quan-tri-an", "administrator"))
                .contentType("application/json")
                .body(body)
                .post("/funding/v1/policies");
    }

    private static Response end(String path, String version, String day) {
        return Office.command(Office.token("quan-tri-an", "administrator"))
                .header("If-Match", version)
                .contentType("application/json")
                .body("{\"validTo\":\"" + day + "\"}")
                .post(path);
    }

    private static String rewards() {
        return "{\"threeStars\":{\"amount\":1,\"currency\":\"VND\"},\"fourStars\":{\"amount\":2,\"currency\":\"VND\"},"
                + "\"fiveStars\":{\"amount\":3,\"currency\":\"VND\"}}";
    }
}
