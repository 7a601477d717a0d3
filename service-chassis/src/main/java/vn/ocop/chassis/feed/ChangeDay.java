package vn.ocop.chassis.feed;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader must have of one day. */
@Schema(
        name = "ChangeDay",
        description = "Số lượng và mã băm trong một ngày. What a reader must have of one day.",
        examples = ChangeDay.EXAMPLE)
record ChangeDay(
        @Schema(description = "Day in Asia/Ho_Chi_Minh of the items' `at`.")
        LocalDate day,

        @Schema(description = "Items of the day.", minimum = "1")
        long count,

        @Schema(description = "Position of its first item.", minimum = "1")
        long firstPosition,

        @Schema(
                description = "Position of its last item; lastPosition - firstPosition + 1 is the count.",
                minimum = "1")
        long lastPosition,

        @Schema(
                description =
                        "SHA-256, 64 lower-case hexadecimal digits, over the `hash` texts of the day's items in the "
                                + "order of their positions, each followed by a line feed (U+000A).")
        String hash,

        @Schema(description = "True when the day is over and gets no more items.")
        boolean closed) {

    static final String EXAMPLE = "{\"day\":\"2026-11-23\",\"count\":120,\"firstPosition\":1715,\"lastPosition\":1834,"
            + "\"hash\":\"9f2c6c1f0f5a4b3d8e7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e\",\"closed\":true}";
}
