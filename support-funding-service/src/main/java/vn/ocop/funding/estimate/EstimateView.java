package vn.ocop.funding.estimate;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Money;

/** An estimate with its counters. */
@Schema(
        name = "Estimate",
        description = "Dự toán: được giao, đã giữ chỗ, đã chi, còn lại. An estimate with its counters.",
        examples = EstimateView.EXAMPLE)
public record EstimateView(
        @Schema(description = "Id of the estimate, UUIDv7.") UUID id,

        @Schema(description = "Two-digit code of the province.")
        String provinceCode,

        @Schema(description = "Fiscal year.", minimum = "2020", maximum = "2100")
        int fiscalYear,

        @Schema(description = "What the money is for.") Benefit benefit,
        @Schema(description = "The amount assigned.") Money granted,
        @Schema(description = "Approved, not yet paid.") Money reserved,

        @Schema(description = "Paid by the Treasury and not returned.")
        Money spent,

        @Schema(description = "granted - reserved - spent.") Money left,

        @Schema(description = "Number and symbol of the decision.")
        String decisionNumber,

        @Schema(description = "Day of the decision.") LocalDate decidedOn) {

    static final String EXAMPLE =
            "{\"id\":\"019ab3e0-7c1e-7a52-9d0e-3f5a1c2b4d6e\",\"provinceCode\":\"38\",\"fiscalYear\":2026,"
                    + "\"benefit\":\"SUPPORT\",\"granted\":{\"amount\":12675000000,\"currency\":\"VND\"},\"reserved\":"
                    + "{\"amount\":150000000,\"currency\":\"VND\"},\"spent\":{\"amount\":75000000,\"currency\":\"VND\"},"
                    + "\"left\":{\"amount\":12450000000,\"currency\":\"VND\"},\"decisionNumber\":\"4567/QĐ-UBND\","
                    + "\"decidedOn\":\"2025-12-26\"}";

    static EstimateView of(Estimate estimate) {
        return new EstimateView(
                estimate.id(),
                estimate.provinceCode(),
                estimate.fiscalYear(),
                estimate.benefit(),
                Money.of(estimate.cap()),
                Money.of(estimate.reserved()),
                Money.of(estimate.spent()),
                Money.of(estimate.cap().minus(estimate.reserved()).minus(estimate.spent())),
                estimate.decisionNumber(),
                estimate.decidedOn());
    }
}
