package vn.ocop.assessment.criteria;

import java.util.List;

/**
 * A finding printed at an item that ends the scoring of the product.
 *
 * @param code name of the finding, for example {@code UNACCEPTABLE_IMPURITIES}
 * @param trigger who brings it about
 * @param options the options that stop when chosen; empty for a flag
 */
public record Stop(String code, Trigger trigger, List<String> options, String vi, String en) {

    /** {@code FLAG}: an assessor raises it. {@code OPTION}: choosing a listed option raises it (set 16). */
    public enum Trigger {
        FLAG,
        OPTION
    }

    public Stop {
        options = options == null ? List.of() : List.copyOf(options);
    }
}
