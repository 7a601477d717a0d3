package vn.ocop.registry;

import vn.ocop.chassis.problem.Text;
import vn.ocop.chassis.refusal.RowReason;

/** Why a row of a file does not come into the registry. */
public enum RegistryRowReason implements RowReason {
    MISSING_ID("Thiếu mã của dòng.", "The row has no id."),
    BAD_CODE("Mã đơn vị hành chính không đúng dạng.", "The unit's code has another form."),
    UNKNOWN_TYPE("Loại không có trong danh mục.", "The kind is not in the list."),
    DOUBTFUL_LINK("Liên kết chưa chắc chắn, không dùng.", "The link is marked doubtful and is not used."),
    UNIT_OF_ANOTHER_PROVINCE("Đơn vị này thuộc tỉnh khác.", "The unit is of another province."),
    LATER_CHANGE_EXISTS(
            "Đơn vị đã có thay đổi khác vào hoặc sau ngày này.", "The unit is changed otherwise on or after that day."),
    UNKNOWN_OLD_UNIT(
            "Ngay trước ngày này mã cũ không thuộc đơn vị nào.", "No unit has the old code just before that day."),
    UNKNOWN_COMMUNE(
            "Không có xã nào mang mã này vào ngày đó, hoặc ngoài phạm vi của bạn.",
            "No commune has this code on that day within your reach."),
    AMBIGUOUS_COMMUNE(
            "Xã mang mã này đã chia; không rõ nay thuộc xã nào.",
            "The commune of this code was split; which of its successors is meant nobody can tell."),
    UNKNOWN_PRODUCER("Chưa có chủ thể mang mã này.", "No producer of this id is registered."),
    UNKNOWN_PRODUCT("Chưa có sản phẩm mang mã này.", "No product of this id is registered."),
    ASSOCIATION_ONLY_FOR_TOURISM("Hội chỉ là chủ thể của sản phẩm du lịch.", "An association may only offer tourism."),
    CITIZEN_NUMBER_ONLY_OF_PERSONS(
            "Chủ thể có số định danh cá nhân chỉ có thể là hộ hoặc trang trại.",
            "A producer with a citizen number can only be a household or farm."),
    COOPERATIVE_NUMBER_ONLY_OF_COOPERATIVES(
            "Chủ thể có số đăng ký HTX chỉ có thể là hợp tác xã, tổ hợp tác.",
            "A producer with a co-operative number can only be a co-operative or group."),
    CRITERIA_SET_FIXED("Đã có hồ sơ; ngành không đổi được.", "A dossier was filed; the industry can no longer change."),
    BAD_STARS("Hạng sao không phải 3, 4 hoặc 5.", "The stars are not 3, 4 or 5."),
    BAD_URL("Không phải địa chỉ trang web (http hoặc https).", "This is no address of the web, http or https."),
    BAD_DATE("Ngày không đúng dạng năm-tháng-ngày.", "The date is not year-month-day."),
    DATE_OUT_OF_RANGE("Ngày quyết định ở tương lai.", "The decision is in the future."),
    YEAR_OUT_OF_RANGE("Năm phải từ 2018 đến năm nay.", "The year must be from 2018 to this year."),
    LEVEL_STAR_MISMATCH(
            "Cấp này không công nhận hạng sao đó vào ngày đó.",
            "This level does not recognise so many stars that day."),
    DECISION_ALREADY_USED(
            "Sản phẩm đã được công nhận theo quyết định này.", "The product has a recognition by this decision."),
    CERTIFICATE_NUMBER_TAKEN(
            "Giấy chứng nhận khác cùng cơ quan và năm đã mang số này.",
            "Another certificate of this authority and year has the number."),
    LIKELY_DUPLICATE(
            "Đã có sản phẩm gần trùng tên của cùng chủ thể hoặc trong xã.",
            "A product of nearly this name is there, of the same producer or commune."),
    MERGED_AWAY(
            "Bản ghi mang mã này đã hợp nhất vào bản ghi khác; không thay đổi gì.",
            "The record of this id lives on as another one; nothing is changed."),
    RESULT_AWAITS_DECISION(
            "Kết quả còn chờ quyết định; ghi là chưa xác minh cho đến khi có quyết định.",
            "The result awaits its decision; it stays unverified until there is one."),
    RECOGNITION_IS_FINAL("Công nhận đã có không sửa được.", "What was granted is not changed.");

    private final Text message;

    RegistryRowReason(String vi, String en) {
        this.message = new Text(vi, en);
    }

    @Override
    public Text message() {
        return message;
    }
}
