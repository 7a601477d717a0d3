package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A star band, Art. 3 of the Decision: half open, so 69.99 is three stars and 70 is four.
 *
 * @param star 1 to 5
 * @param min least average total, included
 * @param maxExclusive the average must stay under it; absent for the top band
 * @param maxInclusive 100 for the top band, otherwise absent
 * @param level who recognises; absent for 1 and 2 stars, which get no decision and no certificate
 */
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

    /** The tier that decides: the ministry for five stars, the province for three and four. */
    public enum Level {
        NATIONAL,
        PROVINCE
    }
}
