package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Part A (product and community strength, 40), B (marketing, 25) or C (quality, 35) of a set, Art. 3 of the Decision.
 *
 * @param max points of the part when every item has its best option
 */
public record Part(Code code, String vi, String en, int max, List<Section> sections, List<Item> items) {

    /** The three parts of every set. */
    public enum Code {
        A,
        B,
        C
    }

    /** A printed heading; {@code max} is the sum of the items below it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Section(String code, String parent, String vi, String en, int max) {}

    public Part {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }

    int points(Sheet sheet, CriteriaSet set) {
        return items.stream().mapToInt(item -> set.points(item, sheet)).sum();
    }
}
