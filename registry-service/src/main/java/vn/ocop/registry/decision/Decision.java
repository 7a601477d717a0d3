package vn.ocop.registry.decision;

import java.time.LocalDate;
import vn.ocop.registry.RegistryReason;

/**
 * The legal basis of a recognition. Numbers start again every year with each authority, so only all four together name
 * a decision; one decision lists many products.
 *
 * @param number the running number, {@code 715}
 * @param symbol what follows it, {@code QĐ-UBND}
 * @param authority who decided, in words: it cannot be derived, districts decided until 30 June 2025
 */
public record Decision(String number, String symbol, String authority, Level level, LocalDate decidedOn) {

    /** Where a decision's text can be read: a page of the web, without a name or password in it (R15). */
    public static final String URL = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\s<>\"]*)?";

    /** Characters that such an address may have. */
    public static final int LONGEST_URL = 500;

    /** @throws vn.ocop.chassis.problem.Refused when the level could not recognise so many stars that day */
    public void fits(int stars) {
        if (!level.mayRecognise(stars, decidedOn)) {
            throw RegistryReason.LEVEL_DOES_NOT_FIT_STARS.at("/level", stars, level, decidedOn);
        }
    }
}
