package vn.ocop.funding.payout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.outbox.Fact;
import vn.ocop.funding.Benefit;

/** What this service says is written exactly as in its contracts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PayoutContractTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final UUID PAYOUT = UUID.fromString("019ab3e0-7c1e-7a52-9d0e-3f5a1c2b4d6e");
    private static final UUID PRODUCT = UUID.fromString("019ab3e0-1111-7a52-9d0e-3f5a1c2b4d6e");
    private static final UUID PRODUCER = UUID.fromString("019ab3e0-2222-7a52-9d0e-3f5a1c2b4d6e");
    private static final UUID RECOGNITION = UUID.fromString("019ab3e0-3333-7a52-9d0e-3f5a1c2b4d6e");

    @Test
    void payout_paid() throws IOException {
        isWritten(
                new PayoutPaid(
                        PAYOUT,
                        PRODUCT,
                        PRODUCER,
                        Benefit.REWARD,
                        RECOGNITION,
                        4,
                        40_000_000,
                        "VND",
                        LocalDate.parse("2026-06-25"),
                        "38",
                        4),
                "payout-paid");
    }

    @Test
    void payout_returned() throws IOException {
        isWritten(
                new PayoutReturned(
                        PAYOUT,
                        PRODUCT,
                        PRODUCER,
                        Benefit.REWARD,
                        RECOGNITION,
                        4,
                        40_000_000,
                        "VND",
                        LocalDate.parse("2026-07-02"),
                        "38",
                        5),
                "payout-returned");
    }

    private static void isWritten(Fact fact, String name) throws IOException {
        var sample = JSON.readTree(Path.of("contracts", name + ".v1.json").toFile());
        assertThat(fact.type()).isEqualTo("vn.ocop.funding." + name + ".v1");
        assertThat(fact.subject()).isEqualTo(PAYOUT);
        assertThat(JSON.readTree(JSON.writeValueAsString(fact))).isEqualTo(sample);
    }
}
