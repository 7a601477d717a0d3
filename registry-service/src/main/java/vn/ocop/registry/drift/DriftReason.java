package vn.ocop.registry.drift;

import vn.ocop.chassis.problem.Text;
import vn.ocop.chassis.refusal.RowReason;

/** Why a row of the national table cannot be compared, and what comparing it has found. */
enum DriftReason implements RowReason {
    MISSING_ID("Thiếu MA_OCOP.", "MA_OCOP is missing."),
    PROVINCE_OUT_OF_REACH("Tỉnh này ngoài phạm vi của bạn.", "This province is not within your reach."),
    BAD_PERIOD(
            "Tham số period phải là năm từ 2018 đến năm nay.",
            "The parameter period must be a year from 2018 to this one."),
    ANOTHER_PERIOD("Dòng này thuộc thời gian khác.", "The row is of another period."),
    BAD_RANK("XepHang phải là 3*, 4* hoặc 5*.", "XepHang must be 3*, 4* or 5*."),
    BAD_REVENUE("DoanhThuNam không phải số triệu đồng.", "DoanhThuNam is no number of million đồng."),
    DIFFERS("Khác với sổ đăng ký.", "The registry says otherwise."),
    MISSING_HERE("Sổ đăng ký không có dòng này.", "The registry has no such line."),
    FOUND_TWICE("Sản phẩm này đã được đối chiếu với dòng ở trên.", "A row further up was compared with this product.");

    private final Text message;

    DriftReason(String vi, String en) {
        this.message = new Text(vi, en);
    }

    @Override
    public Text message() {
        return message;
    }
}
