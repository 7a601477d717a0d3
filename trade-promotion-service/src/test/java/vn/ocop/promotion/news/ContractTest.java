package vn.ocop.promotion.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.hearing.FactReader;
import vn.ocop.chassis.succession.ChangeTold;

/** What registry and funding say is what we read: their samples fill our records. */
class ContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"producer-registered", "producer-changed"})
    void a_producer_is_read_without_a_gap(String fact) throws IOException {
        assertThat(FactReader.read(registry(fact), ProducerTold.class)).hasNoNullFieldsOrPropertiesExcept("mergedInto");
    }

    @ParameterizedTest
    @ValueSource(strings = {"product-registered", "product-changed"})
    void a_product_is_read_without_a_gap(String fact) throws IOException {
        assertThat(FactReader.read(registry(fact), ProductTold.class)).hasNoNullFieldsOrPropertiesExcept("mergedInto");
    }

    @Test
    void a_change_of_communes_is_read_without_a_gap() throws IOException {
        var said = FactReader.read(registry("place-changed"), ChangeTold.class);

        assertThat(said).hasNoNullFieldsOrProperties();
        assertThat(said.successions())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one).hasNoNullFieldsOrProperties());
    }

    @Test
    void a_recognition_is_read_without_a_gap() throws IOException {
        var granted = FactReader.read(registry("recognition-granted"), RecognitionTold.class);
        var ended = FactReader.read(registry("recognition-ended"), RecognitionTold.class);

        assertThat(granted).hasNoNullFieldsOrPropertiesExcept("reason", "endedOn");
        assertThat(granted.stars()).isBetween(3, 5);
        assertThat(ended).hasNoNullFieldsOrProperties();
    }

    @Test
    void a_payment_and_its_return_are_read_without_a_gap() throws IOException {
        var paid = FactReader.read(funding("payout-paid"), PayoutTold.class);
        var returned = FactReader.read(funding("payout-returned"), PayoutTold.class);

        assertThat(paid).hasNoNullFieldsOrPropertiesExcept("returnedOn");
        assertThat(paid.amount()).isPositive();
        assertThat(returned).hasNoNullFieldsOrPropertiesExcept("paidOn");
    }

    private static String registry(String fact) throws IOException {
        return sample("registry-service", fact);
    }

    private static String funding(String fact) throws IOException {
        return sample("support-funding-service", fact);
    }

    private static String sample(String service, String fact) throws IOException {
        return Files.readString(Path.of("..", service, "contracts", fact + ".v1.json"));
    }
}
