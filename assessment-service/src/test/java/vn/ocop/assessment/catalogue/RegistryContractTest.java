package vn.ocop.assessment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.hearing.FactReader;
import vn.ocop.chassis.succession.ChangeTold;

/** The registry's own samples are read without a gap. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegistryContractTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "producer-registered, ProducerHeard",
        "producer-changed, ProducerHeard",
        "product-registered, ProductHeard",
        "product-changed, ProductHeard",
        "recognition-granted, RecognitionHeard",
        "recognition-ended, RecognitionEndedHeard"
    })
    void we_can_read_what_the_registry_says(String fact, String record) throws Exception {
        var type = Class.forName("vn.ocop.assessment.catalogue." + record);

        assertThat(FactReader.read(sample(fact), type)).hasNoNullFieldsOrPropertiesExcept("mergedInto");
    }

    @Test
    void we_can_read_how_the_registry_tells_of_communes() throws IOException {
        var told = FactReader.read(sample("place-changed"), ChangeTold.class);

        assertThat(told).hasNoNullFieldsOrProperties();
        assertThat(told.successions())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one).hasNoNullFieldsOrProperties());
    }

    private static String sample(String fact) throws IOException {
        return Files.readString(Path.of("..", "registry-service", "contracts", fact + ".v1.json"));
    }
}
