package vn.ocop.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a case cannot be evaluated.
 *
 * @param member whose sheet, absent when no sheet is concerned
 * @param item item code, absent when no item is concerned
 * @param value what was sent and is not known or not possible there
 */
@Schema(
        name = "SheetError",
        description = "Vì sao không đánh giá được. Why a case cannot be evaluated.",
        examples = "{\"code\":\"ITEM_MISSING\",\"member\":\"M2\",\"item\":\"6.3\"}",
        requiredProperties = {"code"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SheetError(Code code, String member, String item, String value) {

    /** The name of the error; {@code UNKNOWN_SET} always stands alone. */
    @Schema(name = "SheetErrorCode", description = "Tên lỗi. Name of the error. Clients must accept unknown values.")
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
