package vn.ocop.registry.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Timeline",
        description = "Những việc đã xảy ra với một sản phẩm. What has happened to one product, the earliest first.",
        examples = "{\"productId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"items\":[{\"day\":\"2026-11-20\","
                + "\"event\":\"RECOGNITION_GRANTED\",\"subject\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2e01\","
                + "\"kind\":\"FIRST\",\"stars\":4}]}")
record Timeline(UUID productId, List<TimelineEntry> items) {

    enum Event {
        DOSSIER_FILED,
        ASSESSMENT_CONCLUDED,
        RECOGNITION_GRANTED,
        RECOGNITION_EXPIRED,
        RECOGNITION_SUPERSEDED,
        RECOGNITION_REVOKED,
        PAYOUT_PAID,
        PAYOUT_RETURNED
    }

    @Schema(
            name = "TimelineEntry",
            description = "Một việc. One thing that happened.",
            examples = "{\"day\":\"2026-11-20\",\"event\":\"RECOGNITION_GRANTED\","
                    + "\"subject\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2e01\",\"kind\":\"FIRST\",\"stars\":4}")
    record TimelineEntry(
            @Schema(description = "Legal day.") LocalDate day,
            Event event,

            @Schema(description = "Id of the dossier, recognition or payout.")
            UUID subject,

            @Schema(description = "Kind of dossier or recognition, benefit of a payout.", required = false)
            String kind,

            @Schema(description = "Stars, where there are any; 0 when nothing was to be recognised.", required = false)
            Integer stars,

            @Schema(description = "RATED or DISQUALIFIED, for a conclusion.", required = false)
            String outcome,

            @Schema(description = "Money of a payout.", required = false)
            Money amount) {}

    @Schema(
            name = "Money",
            description = "Số tiền, đồng nguyên. Whole đồng.",
            examples = "{\"amount\":75000000,\"currency\":\"VND\"}")
    record Money(
            @Schema(minimum = "0", maximum = "9007199254740991")
            long amount,

            @Schema(description = "Always VND.") String currency) {}
}
