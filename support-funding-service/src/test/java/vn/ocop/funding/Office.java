package vn.ocop.funding;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the provincial office at their desks, and what they can do through the front door. */
public final class Office {

    public static final String MAKER = "can-bo-lan";
    public static final String CHECKER = "truong-phong-hung";
    public static final String PAYER = "ke-toan-mai";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Office() {}

    public static String token(String subject, String role) {
        return token(subject, role, "*", "PERSON");
    }

    public static String token(String subject, String role, String province, String kind) {
        return TOKENS.computeIfAbsent(
                String.join("|", subject, role, province, kind), key -> sign(subject, role, province, kind));
    }

    private static String sign(String subject, String role, String province, String kind) {
        return Jwt.subject(subject)
                .groups(role)
                .claim("ocop_province", List.of(province))
                .claim("ocop_kind", kind)
                .sign();
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    /** A command under a fresh key. */
    public static RequestSpecification command(String token) {
        return command(token, UUID.randomUUID().toString());
    }

    public static RequestSpecification command(String token, String key) {
        return as(token).header("Idempotency-Key", key);
    }

    public static Response openSupport(UUID productId) {
        return command(token(MAKER, "province-officer"))
                .contentType("application/json")
                .body("{\"productId\":\"" + productId + "\",\"benefit\":\"SUPPORT\"}")
                .post("/funding/v1/payouts");
    }

    /** One step of a payout by whoever holds this token; {@code body} may be null. */
    public static Response step(String token, String payoutId, String version, String step, String body) {
        var command = command(token).header("If-Match", version);
        if (body != null) {
            command = command.contentType("application/json").body(body);
        }
        return command.post("/funding/v1/payouts/" + payoutId + "/" + step);
    }

    public static Response submit(String payoutId, String version) {
        return step(token(MAKER, "province-officer"), payoutId, version, "submissions", null);
    }

    public static Response approve(String payoutId, String version) {
        return step(token(CHECKER, "province-approver"), payoutId, version, "approvals", null);
    }

    public static Response instruct(String payoutId, String version) {
        return step(token(PAYER, "treasury-operator"), payoutId, version, "instructions", null);
    }

    public static Response read(String payoutId) {
        return as(token(MAKER, "province-officer")).get("/funding/v1/payouts/" + payoutId);
    }

    public static Response enterPolicy(String province, String upgradeMode) {
        return command(token("quan-tri-an", "administrator"))
                .contentType("application/json")
                .body("""
                        {"provinceCode":"%s","legalBasis":"Nghị quyết 07/2026/NQ-HĐND","validFrom":"2022-01-01",
                         "support":{"amount":75000000,"currency":"VND"},"upgradeMode":"%s",
                         "rewards":{"threeStars":{"amount":20000000,"currency":"VND"},
                                    "fourStars":{"amount":40000000,"currency":"VND"},
                                    "fiveStars":{"amount":80000000,"currency":"VND"}}}
                        """.formatted(province, upgradeMode))
                .post("/funding/v1/policies");
    }

    public static Response grantEstimate(String province, Benefit benefit, int year, long cap) {
        return command(token(MAKER, "province-officer", province, "PERSON"))
                .contentType("application/json")
                .body("""
                        {"provinceCode":"%s","fiscalYear":%d,"benefit":"%s","cap":{"amount":%d,"currency":"VND"},
                         "decisionNumber":"4567/QĐ-UBND","decidedOn":"2025-12-26"}
                        """.formatted(province, year, benefit, cap))
                .post("/funding/v1/estimates");
    }
}
