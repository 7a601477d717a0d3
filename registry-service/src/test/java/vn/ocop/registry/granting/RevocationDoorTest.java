package vn.ocop.registry.granting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.decision.RevocationGround;
import vn.ocop.stack.test.StackResource;

/** Article 8: six grounds, the authority of the stars, a decision. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevocationDoorTest {

    private static final LocalDate TODAY = Legal.today(Clock.systemUTC());

    private static Response revoked(UUID recognition, String ground, String level, LocalDate day) {
        var etag = province("38").get(BASE + "/recognitions/" + recognition).header("ETag");
        return post(
                province("38").header("If-Match", etag), "/recognitions/" + recognition + "/revocations", """
                {"ground":"%s","reason":"In nhãn OCOP 5 sao trên bao bì","number":"812","symbol":"QĐ-UBND",
                 "authority":"UBND tỉnh Thanh Hóa","level":"%s","decidedOn":"%s","concludedOn":"%s"}""".formatted(
                                ground, level, day, day.minusDays(16)));
    }

    @ParameterizedTest
    @EnumSource
    void each_ground_ends_the_certificate_on_the_day_of_the_decision(RevocationGround ground) {
        var product = registeredProduct(CAM_THACH);
        var recognition = Results.granted(product, 4, TODAY.minusDays(100));

        var answer = revoked(recognition, ground.name(), "PROVINCE", TODAY.minusDays(1));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("state")).isEqualTo("REVOKED");
        assertThat(answer.jsonPath().getString("endedOn"))
                .isEqualTo(TODAY.minusDays(1).toString());
        assertThat(answer.jsonPath().getString("revocation.ground")).isEqualTo(ground.name());
        assertThat(answer.jsonPath().getBoolean("revocation.withinTerm")).isFalse();
        var basis = province("38").get(BASE + "/products/" + product).jsonPath();
        assertThat(basis.getString("recognition.standing")).isEqualTo("REVOKED");
        assertThat(basis.getString("recognition.decisionSymbol")).isEqualTo("QĐ-UBND");
    }

    @Test
    void only_the_authority_of_the_stars_revokes_and_only_what_holds() {
        var recognition = Results.granted(registeredProduct(CAM_THACH), 5, TODAY.minusDays(20));

        assertThat(revoked(recognition, "MARK_MISUSED", "PROVINCE", TODAY)
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("level-does-not-fit-stars");
        assertThat(revoked(recognition, "MARK_MISUSED", "NATIONAL", TODAY.minusDays(21))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("revocation-before-certificate");
        assertThat(revoked(recognition, "MARK_MISUSED", "NATIONAL", TODAY.plusDays(1))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("decision-in-the-future");
        assertThat(revoked(recognition, "DISLIKED", "NATIONAL", TODAY).statusCode())
                .isEqualTo(400);
        assertThat(revoked(recognition, "MARK_MISUSED", "NATIONAL", TODAY).statusCode())
                .isEqualTo(201);
        assertThat(revoked(recognition, "MARK_MISUSED", "NATIONAL", TODAY)
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("move-not-allowed");
    }

    @Test
    void everybody_hears_of_it() {
        var recognition = Results.granted(registeredProduct(CAM_THACH), 3, TODAY.minusDays(20));

        try (var ear = new Ear("registry")) {
            revoked(recognition, "PRODUCTION_STOPPED", "PROVINCE", TODAY);
            var said = ear.await(fact -> fact.key().equals(recognition.toString())
                    && fact.type().equals("vn.ocop.registry.recognition-ended.v1"));
            assertThat(said.body()).contains("\"reason\":\"REVOKED\"", "\"endedOn\":\"" + TODAY + "\"");
        }
    }

    @Test
    void products_are_listed_by_what_their_recognition_is_worth() {
        var producer = UUID.fromString(province("38")
                .get(BASE + "/products/" + registeredProduct(CAM_THACH))
                .jsonPath()
                .getString("producerId"));
        var valid = product(producer, "Còn hạn");
        var lapsed = product(producer, "Hết hạn");
        var revoked = product(producer, "Thu hồi");
        Results.granted(valid, 3, TODAY.minusDays(5));
        Results.granted(lapsed, 3, TODAY.minusMonths(36).minusDays(1));
        revoked(Results.granted(revoked, 3, TODAY.minusDays(5)), "MARK_MISUSED", "PROVINCE", TODAY);

        assertThat(listed(producer, "VALID")).containsExactly(valid.toString());
        assertThat(listed(producer, "LAPSED")).containsExactly(lapsed.toString());
        assertThat(listed(producer, "REVOKED")).containsExactly(revoked.toString());
        assertThat(listed(producer, "NEVER")).hasSize(1);
        assertThat(province("38").get(BASE + "/products?state=GOOD").statusCode())
                .isEqualTo(400);
        assertThat(province("38").get(BASE + "/products?commune=1").statusCode())
                .isEqualTo(400);
        assertThat(province("38")
                        .get(BASE + "/products/export.csv?state=LAPSED&producer=" + producer)
                        .asString())
                .contains("Hết hạn", "LAPSED", "QĐ-UBND")
                .doesNotContain("Còn hạn");
        assertThat(province("38")
                        .get(BASE + "/recognitions/export.ndjson?producer=" + producer)
                        .asString()
                        .lines())
                .hasSize(3);
    }

    private static UUID product(UUID producer, String name) {
        return id(post(province("38"), "/products", """
                {"producerId":"%s","name":"%s","industry":"I","criteriaSet":"S09"}""".formatted(producer, name)));
    }

    private static List<String> listed(UUID producer, String state) {
        return province("38")
                .get(BASE + "/products?state=" + state + "&producer=" + producer)
                .jsonPath()
                .getList("items.id");
    }
}
