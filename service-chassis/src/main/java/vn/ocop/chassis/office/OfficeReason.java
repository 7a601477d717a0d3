package vn.ocop.chassis.office;

import vn.ocop.chassis.problem.Text;
import vn.ocop.chassis.refusal.RowReason;

/** Why what an office wrote into a cell cannot be taken; the words are fixed, see {@link #word}. */
public enum OfficeReason implements RowReason {
    /** A code column that is present must be filled. */
    MISSING_ID("Cột mã có trong tệp nhưng ô để trống.", "The file has a column of codes, but this cell is empty."),
    BAD_DATE("Ngày không có trong lịch hoặc không đọc được.", "No such day, or no day at all."),
    AMBIGUOUS_DATE("Năm chỉ có hai chữ số.", "The year has two digits only."),
    INCOMPLETE_DATE("Thiếu ngày trong tháng.", "The day of the month is missing."),
    DATE_OUT_OF_RANGE("Năm phải từ 2018 đến 2030.", "The year must be from 2018 to 2030."),
    END_BEFORE_START("Ngày cuối trước ngày đầu.", "The last day lies before the first."),
    BAD_NUMBER("Không phải số đọc được.", "It is no number that can be read."),
    AMBIGUOUS_NUMBER("Dấu phẩy có thể là hàng nghìn hoặc thập phân.", "The comma may mean thousands or a fraction."),
    NOT_WHOLE_VND("Số tiền phải là số đồng nguyên.", "The amount must be whole dong."),
    NOT_POSITIVE("Phải lớn hơn 0.", "It must be greater than 0.");

    private final Text message;

    OfficeReason(String vi, String en) {
        this.message = new Text(vi, en);
    }

    @Override
    public Text message() {
        return message;
    }
}
