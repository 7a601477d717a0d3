package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A reason printed in a set for which a dossier is turned away whatever its points. Set 26 prints none.
 *
 * @param code name of the ground, for example {@code FORGED_DOSSIER}
 * @param scope where it is printed: at the head of the sheet or at an item
 * @param item the item, when the ground is printed at one
 * @param effect what the text says happens to the dossier
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ground(String code, String vi, String en, Scope scope, String item, Effect effect) {

    /** Where the ground is printed. */
    public enum Scope {
        DOSSIER,
        ITEM
    }

    /** What follows from it. */
    public enum Effect {
        REJECTED,
        NOT_ASSESSED
    }
}
