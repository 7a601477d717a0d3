package vn.ocop.funding.estimate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Money;

/** An assigned estimate as it is entered (Law 89/2025/QH15, Art. 12: money is spent only within it). */
@Schema(
        name = "NewEstimate",
        description = "Dự toán được giao. The estimate assigned for one benefit and fiscal year.",
        examples =
                "{\"provinceCode\":\"38\",\"fiscalYear\":2026,\"benefit\":\"SUPPORT\",\"cap\":{\"amount\":12675000000,"
                        + "\"currency\":\"VND\"},\"decisionNumber\":\"4567/QĐ-UBND\",\"decidedOn\":\"2025-12-26\"}")
public record NewEstimate(
        @NotNull @Pattern(regexp = "[0-9]{2}") @Schema(description = "Two-digit code of the province.")
        String provinceCode,

        @Min(2020) @Max(2100) @Schema(description = "Fiscal year, 2020 to 2100.", minimum = "2020", maximum = "2100")
        int fiscalYear,

        @NotNull @Schema(description = "What the money is for.")
        Benefit benefit,

        @Valid @NotNull @Schema(description = "The amount granted.")
        Money cap,

        @NotBlank @Size(max = 100) @Schema(description = "Number and symbol of the decision that assigns it, 1 to 100 characters.")
        String decisionNumber,

        @NotNull @Schema(description = "Day of that decision.")
        LocalDate decidedOn) {}
