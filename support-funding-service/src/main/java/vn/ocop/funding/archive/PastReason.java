package vn.ocop.funding.archive;

import vn.ocop.chassis.problem.Text;
import vn.ocop.chassis.refusal.RowReason;

/** Why a row of past payouts does not come in, and what is doubtful about one that does. */
enum PastReason implements RowReason {
    BAD_STARS("Hạng sao không phải 3, 4 hoặc 5.", "The stars are not 3, 4 or 5."),
    UNKNOWN_PROVINCE("Tỉnh không đúng hoặc ngoài phạm vi của bạn.", "No such province within your reach."),
    KNOWN_UNDER_ANOTHER_ID(
            "Khoản chi này đã có dưới một mã khoản chi khác.", "This payment is known under another id already."),
    PURPOSE_UNCLEAR(
            "Nội dung chi không nói là hỗ trợ hay thưởng; không tính vào quyền lợi nào.",
            "The purpose says neither support nor reward; it counts against no benefit."),
    DATE_IN_FUTURE("Ngày chi ở tương lai.", "The day of payment lies ahead."),
    AMOUNT_SMALL(
            "Số tiền dưới 100.000 đồng; tệp có thể ghi theo nghìn hoặc triệu đồng.",
            "Less than 100,000 đồng; the file may count in thousands or millions.");

    private final Text message;

    PastReason(String vi, String en) {
        this.message = new Text(vi, en);
    }

    @Override
    public Text message() {
        return message;
    }
}
