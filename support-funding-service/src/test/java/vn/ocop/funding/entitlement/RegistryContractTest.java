package vn.ocop.funding.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.hearing.FactReader;
import vn.ocop.chassis.succession.ChangeTold;

/** What the registry promises to say is what this service reads, without a gap. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistryContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"producer-registered", "producer-changed"})
    void a_producer(String fact) throws IOException {
        assertThat(said(fact, Heeded.Producer.class)).hasNoNullFieldsOrPropertiesExcept("mergedInto");
    }

    @ParameterizedTest
    @ValueSource(strings = {"product-registered", "product-changed"})
    void a_product(String fact) throws IOException {
        assertThat(said(fact, Heeded.Product.class)).hasNoNullFieldsOrPropertiesExcept("mergedInto");
    }

    @Test
    void a_change_of_communes() throws IOException {
        var said = said("place-changed", ChangeTold.class);
        assertThat(said).hasNoNullFieldsOrProperties();
        assertThat(said.successions())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one).hasNoNullFieldsOrProperties());
        assertThat(said.change(3).successions()).allMatch(became -> became.whole());
    }

    @Test
    void a_recognition() throws IOException {
        var granted = said("recognition-granted", RecognitionHeard.class);
        assertThat(granted).hasNoNullFieldsOrPropertiesExcept("reason", "endedOn");
        assertThat(granted.decidedHere()).isTrue();
        assertThat(said("recognition-ended", RecognitionHeard.class)).hasNoNullFieldsOrProperties();
    }

    private static <T> T said(String fact, Class<T> type) throws IOException {
        var sample = Path.of("..", "registry-service", "contracts", fact + ".v1.json");
        return FactReader.read(Files.readString(sample), type);
    }
}
