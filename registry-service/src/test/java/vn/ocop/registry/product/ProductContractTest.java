package vn.ocop.registry.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Contract;
import vn.ocop.registry.history.HistoryFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductContractTest {

    @Test
    void we_say_what_our_samples_say() throws IOException {
        var fact = new ProductFact(
                "any",
                1,
                UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01"),
                UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01"),
                "38-15142-1-2026",
                "SPD-38-0001",
                "Nước mắm Ba Làng",
                Industry.I,
                "S09",
                "38",
                "15142",
                UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e"),
                null);

        assertThat(Contract.written(fact)).isEqualTo(Contract.ours("product-registered.v1"));
        assertThat(Contract.written(fact)).isEqualTo(Contract.ours("product-changed.v1"));
    }

    @Test
    void a_merged_product_is_a_tombstone_that_names_its_survivor() throws IOException {
        var merged = ProductFixture.undecided();
        merged.mergeInto(ProductFixture.fishSauce(), HistoryFixture.registered());

        var fact = ProductFact.changed(merged);

        assertThat(fact.tombstone()).isTrue();
        assertThat(Contract.written(fact).get("mergedInto").asText())
                .isEqualTo(merged.mergedInto().toString());
        assertThat(Contract.written(fact).has("tombstone")).isFalse();
        assertThat(ProductFact.changed(ProductFixture.fishSauce()).tombstone()).isFalse();
    }

    @Test
    void a_set_that_is_not_chosen_and_a_file_it_did_not_come_in_with_are_absent() throws IOException {
        var fact = ProductFact.registered(ProductFixture.fishSauce());

        assertThat(fact.type()).isEqualTo("vn.ocop.registry.product-registered.v1");
        assertThat(fact.sequence()).isEqualTo(1);
        assertThat(Contract.written(fact).has("criteriaSet")).isTrue();
        assertThat(Contract.written(fact).has("sourceId")).isFalse();
        assertThat(Contract.written(ProductFact.changed(ProductFixture.undecided()))
                        .has("criteriaSet"))
                .isFalse();
    }
}
