package vn.ocop.registry.granting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;
import static vn.ocop.registry.granting.Results.decide;
import static vn.ocop.registry.granting.Results.filed;
import static vn.ocop.registry.granting.Results.proposed;
import static vn.ocop.registry.granting.Results.state;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.recognition.RecognitionState;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateLifeTest {

    @Inject
    Clock clock;

    @Inject
    Expiry expiry;

    @Test
    void a_certificate_ends_the_day_after_its_last_day_and_only_once() {
        var product = registeredProduct(CAM_THACH);
        var recognition = proposed(product, "FIRST", 3);
        var today = Legal.today(clock);
        decide(recognition, "PROVINCE", today.toString(), 3);

        expiry.endAllOver(today.plusMonths(36));
        assertThat(state(recognition)).isEqualTo(RecognitionState.GRANTED);
        expiry.endAllOver(today.plusMonths(36).plusDays(8));
        assertThat(state(recognition)).isEqualTo(RecognitionState.EXPIRED);

        assertThat(expiry.endAllOver(today.plusMonths(36).plusDays(9))).isZero();
        try (var ear = new Ear("registry")) {
            var ends = ear.all().stream()
                    .filter(fact -> fact.key().equals(recognition.toString())
                            && fact.type().equals("vn.ocop.registry.recognition-ended.v1"))
                    .toList();
            assertThat(ends).hasSize(1);
            assertThat(ends.get(0).body())
                    .contains(
                            "\"reason\":\"EXPIRED\"",
                            "\"endedOn\":\"" + today.plusMonths(36).plusDays(1) + "\"");
        }
    }

    @ParameterizedTest(name = "filed {0} days before the last day: {1}")
    @CsvSource({"181, false", "180, true", "120, true", "119, false"})
    void a_renewal_counts_as_filed_in_time_from_day_180_to_day_120(int days, boolean inTime) {
        var product = registeredProduct(CAM_THACH);
        var recognition = proposed(product, "FIRST", 3);
        var decidedOn = Legal.today(clock);
        decide(recognition, "PROVINCE", decidedOn.toString(), 3);

        filed(product, "REASSESSMENT", decidedOn.plusMonths(36).minusDays(days));

        assertThat(province("38")
                        .get(BASE + "/recognitions/" + recognition)
                        .jsonPath()
                        .getBoolean("renewalFiledInTime"))
                .isEqualTo(inTime);
    }

    @Test
    void from_the_first_dossier_on_the_criteria_set_stands() {
        var product = registeredProduct(CAM_THACH);
        filed(product, "FIRST", LocalDate.of(2026, 6, 1));
        var etag = commune(CAM_THACH).get(BASE + "/products/" + product).header("ETag");

        var answer = commune(CAM_THACH).header("If-Match", etag).body("""
                        {"name":"Mắm tôm","industry":"I","criteriaSet":"S08"}""").put(BASE + "/products/" + product);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("criteria-set-fixed");
    }
}
