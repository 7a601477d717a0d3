package vn.ocop.registry.granting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Contract;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.granting.AssessmentListener.AssessmentConcluded;
import vn.ocop.registry.granting.AssessmentListener.DossierFiled;
import vn.ocop.registry.recognition.EndReason;
import vn.ocop.registry.recognition.Origin;
import vn.ocop.registry.recognition.RecognitionFact;
import vn.ocop.registry.recognition.RecognitionKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognitionContractTest {

    private static RecognitionFact fact(EndReason reason, LocalDate endedOn) {
        return new RecognitionFact(
                "any",
                1,
                UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2e01"),
                UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01"),
                UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01"),
                "Nước mắm Ba Làng",
                RecognitionKind.FIRST,
                4,
                Level.PROVINCE,
                "715/QĐ-UBND",
                "UBND tỉnh Thanh Hóa",
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2029, 11, 20),
                Origin.DECIDED,
                UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2f01"),
                "38",
                "15142",
                reason,
                endedOn);
    }

    @Test
    void we_say_what_our_samples_say() throws IOException {
        assertThat(Contract.written(fact(null, null))).isEqualTo(Contract.ours("recognition-granted.v1"));
        assertThat(Contract.written(fact(EndReason.EXPIRED, LocalDate.of(2029, 11, 21))))
                .isEqualTo(Contract.ours("recognition-ended.v1"));
    }

    @Test
    void we_can_read_what_the_assessment_service_says() throws IOException {
        var filed = Contract.theirs("assessment-service", "assessment", "dossier-filed.v1");
        var concluded = Contract.theirs("assessment-service", "assessment", "assessment-concluded.v1");

        assertThat(filed.as(DossierFiled.class)).hasNoNullFieldsOrProperties();
        assertThat(concluded.as(AssessmentConcluded.class)).hasNoNullFieldsOrProperties();
    }
}
