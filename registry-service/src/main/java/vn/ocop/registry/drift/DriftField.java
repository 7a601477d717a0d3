package vn.ocop.registry.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.registry.national.NationalColumn;

@Schema(
        name = "DriftField",
        description = "Một trường khác nhau. One field that differs.",
        examples = "{\"field\":\"XepHang\",\"ours\":\"4*\",\"theirs\":\"3*\"}")
record DriftField(
        @Schema(description = "Column of PTNT_OCOP.", maxLength = 40)
        String field,

        @MayBeAbsent @Schema(description = "What the registry says; absent for nothing.", maxLength = 255)
        String ours,

        @MayBeAbsent @Schema(description = "What the file says; absent for nothing.", maxLength = 255)
        String theirs) {

    /** All that one side says where the other has no line. */
    static List<DriftField> ours(Map<String, String> said) {
        return said.entrySet().stream()
                .map(one -> new DriftField(one.getKey(), one.getValue(), null))
                .toList();
    }

    static List<DriftField> theirs(Map<String, String> said) {
        return said.entrySet().stream()
                .map(one -> new DriftField(one.getKey(), null, one.getValue()))
                .toList();
    }

    /** @param theirs by column; columns that the file does not have are not compared, empty cells are */
    static List<DriftField> between(Map<String, String> ours, Map<String, String> theirs) {
        var differ = new ArrayList<DriftField>();
        for (var column : Arrays.stream(NationalColumn.values())
                .map(NationalColumn::header)
                .filter(theirs::containsKey)
                .toList()) {
            var mine = ours.getOrDefault(column, "");
            var other = theirs.get(column);
            if (!same(column, mine, other)) {
                differ.add(new DriftField(column, blankToNull(mine), blankToNull(other)));
            }
        }
        return differ;
    }

    private static boolean same(String column, String mine, String other) {
        boolean amounts = column.equals(NationalColumn.REVENUE.header()) && !mine.isEmpty() && !other.isEmpty();
        return amounts ? new BigDecimal(mine).compareTo(new BigDecimal(other)) == 0 : mine.equals(other);
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
