package vn.ocop.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.criteria.CriteriaSet;

/**
 * What one sheet adds up to. A sheet that is not finished counts what it has so far, which makes a self-score too.
 *
 * @param a points of part A, 0 to 40
 * @param b points of part B, 0 to 25
 * @param c points of part C, 0 to 35
 * @param total 0 to 100
 */
@Schema(
        name = "MemberScore",
        description = "Điểm của một phiếu. What one sheet adds up to.",
        examples = "{\"member\":\"M1\",\"A\":31,\"B\":17,\"C\":18,\"total\":66}",
        requiredProperties = {"member", "A", "B", "C", "total"})
public record MemberScore(
        String member,

        @JsonProperty("A") @Schema(minimum = "0", maximum = "40")
        int a,

        @JsonProperty("B") @Schema(minimum = "0", maximum = "25")
        int b,

        @JsonProperty("C") @Schema(minimum = "0", maximum = "35")
        int c,

        @Schema(minimum = "0", maximum = "100") int total) {

    public static MemberScore of(CriteriaSet set, Sheet sheet) {
        int[] points =
                set.parts().stream().mapToInt(part -> sheet.points(part, set)).toArray();
        return new MemberScore(sheet.member(), points[0], points[1], points[2], points[0] + points[1] + points[2]);
    }
}
