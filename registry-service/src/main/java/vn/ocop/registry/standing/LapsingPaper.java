package vn.ocop.registry.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that will be over before the certificate is. */
@Schema(
        name = "LapsingPaper",
        description = "Giấy tờ hết hạn trước giấy chứng nhận. A paper that lapses before the certificate does.",
        examples = "{\"paperId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a3001\",\"kind\":\"TEST_SLIP\","
                + "\"number\":\"2511/KN-2026\",\"validUntil\":\"2027-09-01\"}")
public record LapsingPaper(
        UUID paperId,
        @Schema(description = "Kind of paper, as in Paper.") String kind,
        @Schema(description = "Number on the paper.") String number,
        @Schema(description = "Its last day, included.") LocalDate validUntil) {}
