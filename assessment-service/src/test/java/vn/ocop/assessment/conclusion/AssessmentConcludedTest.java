package vn.ocop.assessment.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.stack.test.StackResource;

/** What listeners read is the sample in {@code contracts/}, member by member. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssessmentConcludedTest {

    @Inject
    Outbox outbox;

    @Test
    void a_conclusion_is_said_as_the_sample_shows() throws IOException {
        var json = new ObjectMapper();
        var sample = json.readTree(
                Path.of("contracts", "assessment-concluded.v1.json").toFile());
        var fact = new AssessmentConcluded(
                UUID.fromString(sample.get("dossierId").textValue()),
                UUID.fromString(sample.get("productId").textValue()),
                UUID.fromString(sample.get("producerId").textValue()),
                "FIRST",
                "S10",
                "QD-26-2026",
                "RATED",
                226,
                3,
                "226/3",
                4,
                4,
                "PROVINCE",
                LocalDate.of(2026, 11, 23),
                Instant.parse("2026-11-23T07:00:00Z"),
                9);

        QuarkusTransaction.requiringNew().run(() -> outbox.say(fact));

        try (var ear = new Ear("assessment")) {
            var said = ear.await(
                    candidate -> candidate.key().equals(fact.dossierId().toString())
                            && candidate.type().equals("vn.ocop.assessment.assessment-concluded.v1"));
            assertThat(json.readTree(said.body())).isEqualTo(sample);
        }
    }
}
