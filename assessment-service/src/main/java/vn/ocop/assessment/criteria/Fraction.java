package vn.ocop.assessment.criteria;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact average in lowest terms. No rule says how to round an average, so it is never rounded: 209/3 stays under 70.
 *
 * @param numerator zero or more
 * @param denominator above zero
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    private static final int CUT_AFTER_DIGITS = 6;

    public Fraction {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("not an average: " + numerator + "/" + denominator);
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    /** Whether the average reaches so many points, without any rounding. */
    public boolean atLeast(int points) {
        return numerator >= Math.multiplyExact(points, denominator);
    }

    /** Whether the decimal has an end: the reduced denominator has no prime factor but 2 and 5. */
    public boolean finite() {
        long rest = denominator;
        while (rest % 2 == 0) {
            rest /= 2;
        }
        while (rest % 5 == 0) {
            rest /= 5;
        }
        return rest == 1;
    }

    /** All digits when the decimal has an end, otherwise cut (not rounded) after six; for reading, never for deciding. */
    public String decimal() {
        var above = BigDecimal.valueOf(numerator);
        var below = BigDecimal.valueOf(denominator);
        var decimal = finite()
                ? above.divide(below).stripTrailingZeros()
                : above.divide(below, CUT_AFTER_DIGITS, RoundingMode.DOWN);
        return decimal.toPlainString();
    }

    /** {@code 209/3}, or {@code 70} when whole. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }
}
