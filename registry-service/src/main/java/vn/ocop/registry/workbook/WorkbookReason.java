package vn.ocop.registry.workbook;

import vn.ocop.chassis.problem.Text;
import vn.ocop.chassis.refusal.RowReason;

/** What only the province's workbook can have wrong, or doubtful. */
enum WorkbookReason implements RowReason {
    PROVINCE_OUT_OF_REACH("Tỉnh này ngoài phạm vi của bạn.", "This province is not within your reach."),
    REVOCATION_DATE_OUT_OF_RANGE(
            "Ngày thu hồi trước ngày công nhận hoặc ở tương lai.",
            "The certificate was withdrawn before it was given, or in the future."),
    DATA_NOT_KEPT(
            "Sổ đăng ký không lưu địa chỉ, người đại diện, điện thoại và ghi chú khác; các ô này không được nhận.",
            "Address, representative, telephone and free notes are not kept in the registry; these cells were left aside.");

    private final Text message;

    WorkbookReason(String vi, String en) {
        this.message = new Text(vi, en);
    }

    @Override
    public Text message() {
        return message;
    }
}
