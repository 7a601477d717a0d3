package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A star band, Art. 3 of the Decision: half open, so 69.99 is three stars and 70 is four.
 *
 * @param star 1 to 5
 * @param min least average total, included
 * @param maxExclusive the average must stay under it; absent for the top band
 * @param maxInclusive 100 for the top band, otherwise absent
 * @param level who recognises; absent for 1 and 2 stars, which get no decision and no certificate
 */
@Schema(
        name = "StarBand",
        description = "Khung điểm hạng sao. A star band, half open.",
        examples = "{\"star\":4,\"min\":70,\"maxExclusive\":90,\"level\":\"PROVINCE\",\"recognised\":true,"
                + "\"vi\":\"Hạng 4 sao (cấp tỉnh)\",\"en\":\"4 stars (province)\"}",
        requiredProperties = {"star", "min", "recognised", "vi", "en"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Band(
        int star,
        int min,
        Integer maxExclusive,
        Integer maxInclusive,
        Level level,
        boolean recognised,
        String vi,
        String en,
        Bilingual authority) {

    /** The stars that carry recognition and can be marked. */
    public static final List<Integer> RECOGNISED = List.of(3, 4, 5);

    /** The tier that decides: the ministry for five stars, the province for three and four. */
    @Schema(name = "RecognitionLevel", description = "Cấp công nhận. The tier that decides.")
    public enum Level {
        NATIONAL,
        PROVINCE
    }
}
