package vn.ocop.funding.treasury;

import vn.ocop.chassis.problem.Text;
import vn.ocop.chassis.refusal.RowReason;

/** Why a line of the Treasury's statement is not taken; it is listed for people and changes nothing. */
enum StatementReason implements RowReason {
    BAD_NUMBER("amount_vnd", "Số tiền phải là số nguyên đồng lớn hơn 0.", "The amount must be whole đồng above 0."),
    BAD_DATE("value_date", "Ngày phải ở dạng 2026-06-20.", "The date must be written as in 2026-06-20."),
    DATE_IN_FUTURE("value_date", "Ngày hạch toán ở tương lai.", "The value date is in the future."),
    UNKNOWN_RESULT("result", "Kết quả phải là PAID, FAILED hoặc RETURNED.", "It must be PAID, FAILED or RETURNED."),
    UNKNOWN_REFERENCE("end_to_end_ref", "Không có lệnh chi mang mã này.", "No order has this reference."),
    WRONG_AMOUNT("amount_vnd", "Số tiền khác với lệnh chi.", "The amount differs from the order."),
    NOT_INSTRUCTED("end_to_end_ref", "Lệnh chi này chưa được gửi Kho bạc.", "This order was not sent to the Treasury."),
    ALREADY_SETTLED("result", "Lệnh chi này đã có kết quả khác.", "This order has another outcome already."),
    NOT_PAID(
            "result",
            "Lệnh chi này chưa được trả nên không thể hoàn.",
            "This order was not paid, so nothing can come back.");

    private final String column;
    private final Text message;

    StatementReason(String column, String vi, String en) {
        this.column = column;
        this.message = new Text(vi, en);
    }

    /** The column it is about. */
    String column() {
        return column;
    }

    @Override
    public Text message() {
        return message;
    }
}
