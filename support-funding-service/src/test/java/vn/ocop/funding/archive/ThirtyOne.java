package vn.ocop.funding.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import javax.sql.DataSource;
import vn.ocop.chassis.testing.Speaker;
import vn.ocop.chassis.time.Ids;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Eventually;
import vn.ocop.funding.Office;
import vn.ocop.funding.RegistrySays.Recognised;
import vn.ocop.funding.Situations;

/** Province 31 with its policy and estimates, products that are told of there, and what its past paid. */
final class ThirtyOne {

    static final String PROVINCE = "31";

    final LocalDate decided = LocalDate.now(Legal.ZONE).minusMonths(18);
    private final DataSource database;

    ThirtyOne(DataSource database) {
        this.database = database;
        Office.enterPolicy(PROVINCE, "FULL");
        for (var benefit : Benefit.values()) {
            Office.grantEstimate(PROVINCE, benefit, LocalDate.now(Legal.ZONE).getYear(), 75_000_000_000L);
        }
    }

    Recognised recognised(int stars) {
        return new Recognised(Ids.next(), Ids.next(), Ids.next(), stars, decided);
    }

    /** The key of a file that this product came in with. */
    static String code(Recognised it) {
        return "SPD-31-" + it.productId();
    }

    void told(Recognised it, String province) {
        try (var registry = new Speaker("registry")) {
            registry.say("vn.ocop.registry.product-registered.v1", it.productId(), 1, """
                    {"productId":"%s","producerId":"%s","code":"31-00001-1-%s","sourceId":"%s","name":"Nước mắm",
                     "industry":"I","criteriaSet":"S09","provinceCode":"%s","communeCode":"16561"}
                    """.formatted(
                            it.productId(), it.producerId(), it.productId(), code(it), province));
        }
        Eventually.get(() -> Situations.texts(database, "select id::text from product where id = ?", it.productId())
                        .isEmpty()
                ? null
                : it);
    }

    void recognise(Recognised it) {
        Situations.know(database, it, PROVINCE);
    }

    static void paid(Recognised it, String purpose, LocalDate day) {
        paid(it, purpose, day, "");
    }

    static void paid(Recognised it, String purpose, LocalDate day, String stars) {
        var job = PastFiles.sent(
                PROVINCE,
                "Mã sản phẩm;Nội dung chi;Hạng sao;Số tiền;Ngày chi\n%s;%s;%s;75.000.000;%s\n"
                        .formatted(code(it), purpose, stars, day));
        assertThat(PastFiles.counts(job)).containsExactly(1, 0, 0, 0);
    }

    static Response open(Recognised it, String benefit) {
        return Office.command(Office.token(Office.MAKER, "province-officer"))
                .contentType("application/json")
                .body("{\"productId\":\"" + it.productId() + "\",\"benefit\":\"" + benefit + "\"}")
                .post("/funding/v1/payouts");
    }

    static void isPaidBefore(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("paid-before");
    }
}
