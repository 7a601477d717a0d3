package vn.ocop.promotion.exhibitor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money on the wire.
 *
 * @param amount whole đồng, 0 to 9007199254740991
 * @param currency always VND
 */
@Schema(name = "Vnd", description = "Số tiền, đồng. An amount in whole đồng.", examples = """
                {"amount": 20000000, "currency": "VND"}""")
public record Vnd(
        @Schema(required = true, minimum = "0", maximum = "9007199254740991", examples = "20000000")
        long amount,

        @Schema(required = true, enumeration = "VND") String currency) {

    public static Vnd of(long amount) {
        return new Vnd(amount, "VND");
    }
}
