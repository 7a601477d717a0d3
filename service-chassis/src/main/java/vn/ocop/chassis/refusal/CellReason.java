package vn.ocop.chassis.refusal;

import vn.ocop.chassis.problem.Text;

/** What can be wrong with a record of any kind, in the order it is looked for. */
public enum CellReason implements RowReason {
    BAD_JSON("Dòng này không phải một đối tượng JSON phẳng.", "This line is no flat JSON object."),
    COLUMN_COUNT("Số ô khác với dòng tiêu đề.", "The number of cells differs from the header."),
    BAD_CHARACTERS("Ô có ký tự điều khiển.", "The cell holds control characters."),
    FORMULA_INJECTION("Ô bắt đầu như một công thức.", "The cell begins like a formula."),
    MOJIBAKE("Chữ trong ô bị sai bảng mã.", "The text of the cell was decoded wrongly."),
    TOO_LONG("Ô dài hơn mức cho phép.", "The cell is longer than allowed."),
    MISSING_REQUIRED("Ô bắt buộc để trống.", "A required cell is empty."),
    DUPLICATE_IN_FILE("Trùng với một dòng ở trên.", "The same record stands further up."),
    NOT_APPLIED("Bản ghi không ghi được vào cơ sở dữ liệu.", "The record could not be stored.");

    private final Text message;

    CellReason(String vi, String en) {
        this.message = new Text(vi, en);
    }

    @Override
    public Text message() {
        return message;
    }
}
