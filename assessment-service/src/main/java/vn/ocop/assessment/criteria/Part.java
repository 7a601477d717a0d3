package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Part A (product and community strength, 40), B (marketing, 25) or C (quality, 35) of a set, Art. 3 of the Decision.
 *
 * @param max points of the part when every item has its best option
 */
@Schema(
        name = "CriteriaPart",
        description = "Phần A, B hoặc C. Part A, B or C of a set.",
        examples = "{\"code\":\"A\",\"vi\":\"Sản phẩm và sức mạnh cộng đồng\",\"en\":\"Product "
                + "and community strength\",\"max\":40,\"sections\":[],\"items\":[]}",
        requiredProperties = {"code", "vi", "en", "max", "sections", "items"})
public record Part(Code code, String vi, String en, int max, List<Section> sections, List<Item> items) {

    /** The three parts of every set. */
    @Schema(name = "PartCode", description = "Ba phần của mỗi bộ tiêu chí. The three parts of every set.")
    public enum Code {
        A,
        B,
        C
    }

    /** A printed heading; {@code max} is the sum of the items below it. */
    @Schema(
            name = "CriteriaSection",
            description = "Nhóm tiêu chí. A printed heading.",
            examples = "{\"code\":\"1\",\"vi\":\"Tổ chức sản xuất\",\"en\":\"Organisation of production\","
                    + "\"max\":18}",
            requiredProperties = {"code", "vi", "en", "max"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Section(String code, String parent, String vi, String en, int max) {}

    public Part {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }
}
