package vn.ocop.registry.revenue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of Vietnamese đồng, which has no smaller unit.
 *
 * @param amount whole đồng, 0 to 999,999,999,999,999
 * @param currency always VND
 */
@Schema(
        name = "Vnd",
        description = "Số tiền, đồng. An amount in whole đồng.",
        examples = "{\"amount\":1250000000,\"currency\":\"VND\"}")
public record Vnd(
        @NotNull @Min(0) @Max(Vnd.MOST) @Schema(minimum = "0", maximum = "999999999999999")
        Long amount,

        @NotNull @Pattern(regexp = "VND") @Schema(enumeration = "VND")
        String currency) {

    static final long MOST = 999_999_999_999_999L;
    private static final int MILLION_PLACES = 6;

    static Vnd of(long amount) {
        return new Vnd(amount, "VND");
    }

    /** Million đồng with two decimals, half up, as national tables count. */
    public static BigDecimal millions(long amount) {
        return BigDecimal.valueOf(amount, MILLION_PLACES).setScale(2, RoundingMode.HALF_UP);
    }
}
