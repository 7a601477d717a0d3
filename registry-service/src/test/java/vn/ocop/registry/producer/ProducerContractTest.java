package vn.ocop.registry.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Contract;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProducerContractTest {

    private static ProducerFact fact(String name, ProducerKind kind) {
        var id = UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01");
        var commune = UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e");
        return new ProducerFact(
                "any", 1, id, "CT38-000493", name, kind, "38", "15142", commune, ProducerState.ACTIVE, null);
    }

    @Test
    void we_say_what_our_samples_say() throws IOException {
        assertThat(Contract.written(fact("HTX mắm Khánh Linh Ba Làng", ProducerKind.COOPERATIVE)))
                .isEqualTo(Contract.ours("producer-registered.v1"));
        assertThat(Contract.written(fact("Công ty TNHH mắm Ba Làng", ProducerKind.ENTERPRISE)))
                .isEqualTo(Contract.ours("producer-changed.v1"));
    }
}
