package vn.ocop.registry.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Contract;
import vn.ocop.registry.place.Coverage;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReformContractTest {

    private static final String UNIT = "01936b0e-7c1a-7d52-8a51-0f4c1c1a2b";

    private static Became became(String id, String code, String name) {
        return new Became(
                UUID.fromString(UNIT + id),
                code,
                name,
                UUID.fromString(UNIT + "3e"),
                "15142",
                "Xã Cẩm Thạch",
                Coverage.WHOLE);
    }

    @Test
    void we_say_what_our_sample_says() throws IOException {
        var fact = new PlaceChanged(
                1,
                UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01"),
                ReformKind.MERGE,
                LocalDate.of(2025, 7, 1),
                "1686/NQ-UBTVQH15",
                "38",
                List.of(became("3f", "15136", "Xã Cẩm Liên"), became("40", "15142", "Xã Cẩm Thạch")));

        assertThat(Contract.written(fact)).isEqualTo(Contract.ours("place-changed.v1"));
    }
}
