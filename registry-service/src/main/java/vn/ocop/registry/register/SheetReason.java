package vn.ocop.registry.register;

import vn.ocop.chassis.problem.Text;
import vn.ocop.chassis.refusal.RowReason;

/** Why a row of an office's register does not come in, and what is doubtful about one that does. */
public enum SheetReason implements RowReason {
    BAD_STARS("Hạng sao không phải 3, 4 hoặc 5.", "The stars are not 3, 4 or 5."),
    SCORE_OUT_OF_RANGE("Điểm phải từ 0 đến 100.", "The score must be from 0 to 100."),
    SCORE_STAR_MISMATCH(
            "Điểm không thuộc khung của hạng sao: 3 sao 50–dưới 70, 4 sao 70–dưới 90, 5 sao 90–100.",
            "The score is not in the band of the stars: 50, 70 and 90 are where three, four and five begin."),
    UNKNOWN_PROVINCE("Không có tỉnh này, hoặc ngoài phạm vi của bạn.", "No such province within your reach."),
    UNKNOWN_COMMUNE("Không có xã này ở nơi đã ghi.", "There is no such commune where the row says."),
    AMBIGUOUS_COMMUNE(
            "Xã cũ đã chia vào nhiều xã mới; cần ghi xã hiện nay.",
            "The former commune was split; write the commune of today."),
    PRODUCER_KIND_ASSUMED(
            "Không rõ loại hình chủ thể, ghi tạm là hộ sản xuất.",
            "The kind of producer is not known; a household is assumed."),
    INDUSTRY_UNKNOWN(
            "Không rõ nhóm sản phẩm; chưa nộp được hồ sơ.",
            "The industry is not known; no dossier can be filed until it is."),
    AUTHORITY_ASSUMED(
            "Danh sách không ghi cơ quan công nhận; hiểu theo thẩm quyền vào ngày quyết định.",
            "The list does not name the authority; it is the one competent on the decision's day."),
    DECISION_NOT_USABLE(
            "Quyết định thiếu ký hiệu, ở tương lai hoặc không đúng thẩm quyền; công nhận chưa được xác minh.",
            "The decision has no symbol, lies ahead or is of another authority; the recognition stays unverified."),
    ASSOCIATION_ONLY_FOR_TOURISM("Hội chỉ là chủ thể của sản phẩm du lịch.", "An association may only offer tourism.");

    private final Text message;

    SheetReason(String vi, String en) {
        this.message = new Text(vi, en);
    }

    @Override
    public Text message() {
        return message;
    }
}
