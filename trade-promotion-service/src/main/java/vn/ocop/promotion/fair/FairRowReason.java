package vn.ocop.promotion.fair;

import vn.ocop.chassis.intake.RowReason;
import vn.ocop.chassis.problem.Text;

/** Why a row of a file about events does not come in. */
enum FairRowReason implements RowReason {
    MISSING_ID("Thiếu mã của dòng.", "The row has no id."),
    BAD_DATE("Ngày không có trong lịch hoặc không đọc được.", "No such day, or no day at all."),
    AMBIGUOUS_DATE("Năm chỉ có hai chữ số.", "The year has two digits only."),
    INCOMPLETE_DATE("Thiếu ngày trong tháng.", "The day of the month is missing."),
    DATE_OUT_OF_RANGE("Năm phải từ 2018 đến 2030.", "The year must be from 2018 to 2030."),
    END_BEFORE_START("Ngày cuối trước ngày đầu.", "The last day lies before the first."),
    BAD_NUMBER("Không phải số nguyên.", "It is no whole number."),
    AMBIGUOUS_NUMBER("Dấu phẩy có thể là hàng nghìn hoặc thập phân.", "The comma may mean thousands or a fraction."),
    NOT_POSITIVE("Phải lớn hơn 0.", "It must be greater than 0."),
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
