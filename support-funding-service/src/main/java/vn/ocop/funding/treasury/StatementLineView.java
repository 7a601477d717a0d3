package vn.ocop.funding.treasury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.funding.Money;

/** A line of the Treasury's statement as it is read. */
@Schema(
        name = "StatementLine",
        description = "Một dòng báo Nợ, báo Có của Kho bạc. What the Treasury reported of one order.",
        examples = StatementLineView.EXAMPLE)
public record StatementLineView(
        @Schema(description = "Id of the line, UUIDv7.") UUID id,

        @Schema(description = "Reference of the order to the Treasury, up to 35 characters.")
        String endToEndRef,

        @Schema(description = "The amount the Treasury moved.")
        Money amount,

        @Schema(description = "Legal day of the movement.") LocalDate valueDate,
        @Schema(description = "What became of the order.") StatementLine.Result result,

        @Schema(description = "The Treasury's words; absent when it gave none.", required = false)
        String reason,

        @Schema(description = "When the line was taken from the file, UTC.")
        Instant takenAt) {

    static final String EXAMPLE =
            "{\"id\":\"019ab3e0-7c1e-7a52-9d0e-3f5a1c2b4d6e\",\"endToEndRef\":\"0198F0A47C1E7D3A9B523F6F0F6A1C1101\","
                    + "\"amount\":{\"amount\":75000000,\"currency\":\"VND\"},\"valueDate\":\"2026-11-20\","
                    + "\"result\":\"PAID\",\"takenAt\":\"2026-11-21T02:00:00.000Z\"}";

    static StatementLineView of(StatementLine line) {
        return new StatementLineView(
                line.id(),
                line.endToEndRef(),
                Money.of(line.amount()),
                line.valueDate(),
                line.result(),
                line.reason(),
                line.takenAt());
    }
}
