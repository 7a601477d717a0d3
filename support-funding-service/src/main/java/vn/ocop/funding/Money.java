package vn.ocop.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money on the wire. */
@Schema(
        name = "Money",
        description = "Số tiền, đồng Việt Nam. An amount of money in whole đồng.",
        examples = "{\"amount\":75000000,\"currency\":\"VND\"}")
public record Money(
        @NotNull @Min(0) @Max(Vnd.MOST) @Schema(description = "Whole đồng; 0 to 9007199254740991.", minimum = "0", maximum = "9007199254740991")
        Long amount,

        @NotNull @Pattern(regexp = "VND") @Schema(description = "Always VND.", pattern = "^VND$")
        String currency) {

    public static Money of(Vnd value) {
        return new Money(value.amount(), "VND");
    }

    public Vnd vnd() {
        return new Vnd(amount);
    }
}
