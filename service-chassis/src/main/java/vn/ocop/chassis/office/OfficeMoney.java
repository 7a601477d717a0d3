package vn.ocop.chassis.office;

import java.util.regex.Pattern;

/**
 * An amount of money as offices write it: whole dong above zero, "75.000.000", "75000000", "75,000,000" or
 * "75 000 000", with zero decimals or not, with "đ", "đồng", "VNĐ", "VND" or "₫" behind it or not. What could mean two
 * amounts is refused, never guessed: "75,000" may be 75 thousand or 75.
 *
 * @param vnd whole dong, from 1 to 999,999,999,999,999; null when the cell is empty or cannot be read
 * @param fault why it cannot be read; null otherwise
 */
public record OfficeMoney(Long vnd, OfficeReason fault) {

    private static final int MOST_DIGITS = 15;
    private static final Pattern CURRENCY =
            Pattern.compile(" ?(đ|đồng|vnđ|vnd|₫)\\.?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BRACKETS = Pattern.compile("\\( ?(.*?) ?\\)");
    private static final Pattern ONE_COMMA = Pattern.compile("\\d{1,3},\\d{3}");
    private static final Pattern WHOLE_THEN_FRACTION = Pattern.compile("(?<plain>\\d+)([.,](?<f1>\\d+))?"
            + "|(?<dots>\\d{1,3}(\\.\\d{3})+)(,(?<f2>\\d+))?"
            + "|(?<commas>\\d{1,3}(,\\d{3})+)(\\.(?<f3>\\d+))?"
            + "|(?<spaces>\\d{1,3}( \\d{3})+)([.,](?<f4>\\d+))?");
    private static final Pattern DOT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{3}){2,}");

    /** @param cell cleaned text; an empty one is no amount and no fault */
    public static OfficeMoney of(String cell) {
        if (cell.isEmpty()) {
            return new OfficeMoney(null, null);
        }
        var bare = CURRENCY.matcher(cell).replaceFirst("").strip();
        var inside = BRACKETS.matcher(bare);
        if (inside.matches()) {
            return taken(of(CURRENCY.matcher(inside.group(1)).replaceFirst("")));
        }
        if (bare.startsWith("-") || bare.startsWith("−") || bare.startsWith("–")) {
            return taken(of(bare.substring(1).strip()));
        }
        return unsigned(bare);
    }

    /** Money that was taken back: whatever it was, it is not above zero, unless it was no number at all. */
    private static OfficeMoney taken(OfficeMoney without) {
        var unreadable =
                without.fault() == OfficeReason.BAD_NUMBER || (without.vnd() == null && without.fault() == null);
        return refused(unreadable ? OfficeReason.BAD_NUMBER : OfficeReason.NOT_POSITIVE);
    }

    private static OfficeMoney unsigned(String text) {
        if (ONE_COMMA.matcher(text).matches()) {
            return refused(OfficeReason.AMBIGUOUS_NUMBER);
        }
        if (DOT_GROUPS.matcher(text).matches() || COMMA_GROUPS.matcher(text).matches()) {
            return whole(text);
        }
        var parts = WHOLE_THEN_FRACTION.matcher(text);
        if (!parts.matches()) {
            return refused(OfficeReason.BAD_NUMBER);
        }
        var fraction = first(parts.group("f1"), parts.group("f2"), parts.group("f3"), parts.group("f4"));
        if (!fraction.matches("0*")) {
            return refused(OfficeReason.NOT_WHOLE_VND);
        }
        // 75.000,000 may be 75 thousand with three decimals or 75 million with a slip.
        boolean slip = fraction.length() == 3 && parts.group("plain") == null;
        return slip
                ? refused(OfficeReason.AMBIGUOUS_NUMBER)
                : whole(first(parts.group("plain"), parts.group("dots"), parts.group("commas"), parts.group("spaces")));
    }

    private static String first(String... groups) {
        for (var group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    private static OfficeMoney whole(String grouped) {
        var digits = grouped.replaceAll("[., ]", "").replaceFirst("^0+(?=.)", "");
        if (digits.length() > MOST_DIGITS) {
            return refused(OfficeReason.BAD_NUMBER);
        }
        var vnd = Long.parseLong(digits);
        return vnd == 0 ? refused(OfficeReason.NOT_POSITIVE) : new OfficeMoney(vnd, null);
    }

    private static OfficeMoney refused(OfficeReason reason) {
        return new OfficeMoney(null, reason);
    }
}
