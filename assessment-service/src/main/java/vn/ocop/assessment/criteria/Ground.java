package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reason printed in a set for which a dossier is turned away whatever its points. Set 26 prints none.
 *
 * @param code name of the ground, for example {@code FORGED_DOSSIER}
 * @param scope where it is printed: at the head of the sheet or at an item
 * @param item the item, when the ground is printed at one
 * @param effect what the text says happens to the dossier
 */
@Schema(
        name = "CriteriaGround",
        description = "Căn cứ loại hồ sơ. A reason to turn a dossier away.",
        examples = "{\"code\":\"FORGED_DOSSIER\",\"vi\":\"Hồ sơ giả mạo\",\"en\":\"Forged dossier\","
                + "\"scope\":\"DOSSIER\",\"effect\":\"REJECTED\"}",
        requiredProperties = {"code", "vi", "en", "scope", "effect"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ground(String code, String vi, String en, Scope scope, String item, Effect effect) {

    /** Where the ground is printed. */
    @Schema(name = "GroundScope", description = "Nơi in căn cứ. Where the ground is printed.")
    public enum Scope {
        DOSSIER,
        ITEM
    }

    /** What follows from it. */
    @Schema(name = "GroundEffect", description = "Hệ quả. What follows from the ground.")
    public enum Effect {
        REJECTED,
        NOT_ASSESSED
    }
}
