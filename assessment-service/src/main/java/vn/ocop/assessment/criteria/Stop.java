package vn.ocop.assessment.criteria;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding printed at an item that ends the scoring of the product.
 *
 * @param code name of the finding, for example {@code UNACCEPTABLE_IMPURITIES}
 * @param trigger who brings it about
 * @param options the options that stop when chosen; empty for a flag
 */
@Schema(
        name = "CriteriaStop",
        description = "Điều kiện dừng in tại tiêu chí. A finding printed at an item that ends the scoring.",
        examples = "{\"code\":\"UNACCEPTABLE_IMPURITIES\",\"trigger\":\"FLAG\",\"options\":[],"
                + "\"vi\":\"Tạp chất không chấp nhận được, nguy cơ mất ATTP\",\"en\":\"Unacceptable "
                + "impurities, food-safety risk\"}",
        requiredProperties = {"code", "trigger", "options", "vi", "en"})
public record Stop(String code, Trigger trigger, List<String> options, String vi, String en) {

    /** {@code FLAG}: an assessor raises it. {@code OPTION}: choosing a listed option raises it (set 16). */
    @Schema(name = "StopTrigger", description = "Ai kích hoạt. Who brings the stop about.")
    public enum Trigger {
        FLAG,
        OPTION
    }

    public Stop {
        options = options == null ? List.of() : List.copyOf(options);
    }
}
