package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What one sheet adds up to. A sheet that is not finished counts what it has so far, which makes a self-score too.
 *
 * @param a points of part A, 0 to 40
 * @param b points of part B, 0 to 25
 * @param c points of part C, 0 to 35
 * @param total 0 to 100
 */
public record MemberScore(
        String member,
        @JsonProperty("A") int a,
        @JsonProperty("B") int b,
        @JsonProperty("C") int c,
        int total) {

    public static MemberScore of(CriteriaSet set, Sheet sheet) {
        int[] points =
                set.parts().stream().mapToInt(part -> part.points(sheet, set)).toArray();
        return new MemberScore(sheet.member(), points[0], points[1], points[2], points[0] + points[1] + points[2]);
    }
}
