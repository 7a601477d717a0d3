package vn.ocop.chassis.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

/** A dead letter as administrators see it; the body is not shown. */
@Schema(
        name = "DeadLetter",
        description = "Bản tin không áp dụng được. A fact that could not be applied and waits for a person.",
        examples =
                "{\"id\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6071\",\"topic\":\"ocop.registry.events\",\"partition\":0,"
                        + "\"offset\":42,\"reason\":\"unreadable-fact\",\"detail\":\"Unrecognized token\",\"state\":\"WAITING\","
                        + "\"seenAt\":\"2026-11-23T07:00:00.000Z\"}")
record DeadLetterView(
        UUID id,
        @Schema(description = "Topic the record came from.") String topic,
        @Schema(minimum = "0", maximum = "1000000") int partition,
        @Schema(minimum = "0") long offset,
        @Schema(description = "Stable code of the cause.") String reason,

        @Schema(description = "What the listener said, for people.")
        String detail,

        @Schema(description = "WAITING, REDRIVEN or DISCARDED.")
        String state,

        @Schema(description = "When it was set aside, UTC.") Instant seenAt,

        @Schema(description = "Trace of the change that said the fact, if known.") @MayBeAbsent
        String traceId,

        @MayBeAbsent Instant resolvedAt,
        @MayBeAbsent String resolvedBy,

        @Schema(description = "The reason a person gave.") @MayBeAbsent
        String resolvedWhy) {}
