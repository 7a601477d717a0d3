package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Why a case cannot be evaluated.
 *
 * @param member whose sheet, absent when no sheet is concerned
 * @param item item code, absent when no item is concerned
 * @param value what was sent and is not known or not possible there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SheetError(Code code, String member, String item, String value) {

    /** The name of the error; {@code UNKNOWN_SET} always stands alone. */
    public enum Code {
        UNKNOWN_SET,
        NO_MEMBERS,
        DUPLICATE_MEMBER,
        UNKNOWN_GROUND,
        UNKNOWN_STOP,
        UNKNOWN_ITEM,
        /** Also another item's option. */
        UNKNOWN_OPTION,
        NONE_NOT_ALLOWED,
        /** Points on 5.2 without a story. */
        NOT_APPLICABLE,
        ITEM_MISSING
    }
}
