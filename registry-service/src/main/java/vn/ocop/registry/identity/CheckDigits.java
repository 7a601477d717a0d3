package vn.ocop.registry.identity;

/** Check digits of numbers that people type. */
final class CheckDigits {

    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int TAX_DIGITS = 10;

    private CheckDigits() {}

    /** Tax code of ten digits, by the scheme in general use: the tenth is 10 less the weighted sum of the nine modulo 11. */
    static boolean tax(String tenDigits) {
        var sum = 0;
        for (var i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += digit(tenDigits, i) * TAX_WEIGHTS[i];
        }
        return TAX_DIGITS - sum % 11 == digit(tenDigits, TAX_DIGITS - 1);
    }

    /** GS1 keys of 8, 12, 13 or 14 digits: weights 3 and 1 from the right, modulo 10. */
    static boolean gs1(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length() - 1; i++) {
            sum += digit(digits, i) * ((digits.length() - i) % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10 == digit(digits, digits.length() - 1);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
