package vn.ocop.promotion.fair;

import vn.ocop.chassis.problem.Text;
import vn.ocop.chassis.refusal.RowReason;

/** Why a row of a file about events does not come in. */
public enum FairRowReason implements RowReason {
    UNKNOWN_PROVINCE("Tỉnh không đúng hoặc ngoài phạm vi của bạn.", "No such province within your reach."),
    UNKNOWN_EVENT("Chưa có sự kiện mang mã này.", "No event of this id has come in."),
    FAIR_HAS_STANDS("Sự kiện đã duyệt gian hàng nên không sửa.", "The event has accepted stands and is not changed.");

    private final Text message;

    FairRowReason(String vi, String en) {
        this.message = new Text(vi, en);
    }

    @Override
    public Text message() {
        return message;
    }
}
