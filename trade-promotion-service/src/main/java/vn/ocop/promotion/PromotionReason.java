package vn.ocop.promotion;

import vn.ocop.chassis.problem.Reason;
import vn.ocop.chassis.problem.Text;

/** Every way this service says no beside the shared ones. The name is the code clients read. */
public enum PromotionReason implements Reason {
    DAYS_OUT_OF_ORDER(
            400,
            new Text("Ngày sai thứ tự", "Days out of order"),
            new Text(
                    "Ngày cuối không được trước ngày đầu; hạn đăng ký không được sau ngày cuối của sự kiện.",
                    "A last day may not lie before its first; applications close by the last day of the event.")),
    FAIR_HAS_ACCEPTED_STANDS(
            409,
            new Text("Đã có gian hàng được duyệt", "The fair has accepted stands"),
            new Text(
                    "{0} gian hàng đã được duyệt theo điều kiện cũ; không sửa được nữa.",
                    "{0} stands were accepted on the present terms; they can no longer change.")),
    APPLICATION_WINDOW_CLOSED(
            409,
            new Text("Ngoài thời hạn đăng ký", "Application window is closed"),
            new Text("Chỉ nhận đăng ký từ {0} đến {1}.", "Applications are taken from {0} to {1}.")),
    PRODUCT_NOT_KNOWN_YET(
            409,
            new Text("Chưa biết sản phẩm", "Product not known yet"),
            new Text(
                    "Sản phẩm {0} chưa được đồng bộ sang đây; hãy thử lại sau giây lát.",
                    "The product {0} has not reached this service yet; try again shortly.")),
    MERGED_AWAY(
            409,
            new Text("Sản phẩm đã hợp nhất", "Merged away"),
            new Text(
                    "Sản phẩm đã hợp nhất vào {0}; hãy dùng sản phẩm đó.",
                    "The product was merged into {0}; name that one.")),
    PRODUCTS_OF_SEVERAL_PRODUCERS(
            409,
            new Text("Nhiều chủ thể", "Several producers"),
            new Text("Một đơn chỉ gồm sản phẩm của một chủ thể.", "One application holds products of one producer.")),
    ALREADY_APPLIED(
            409,
            new Text("Đã đăng ký", "Already applied"),
            new Text(
                    "Chủ thể đã có đơn đang xét hoặc đã được duyệt ở sự kiện này.",
                    "The producer already has a pending or accepted application for this event.")),
    MOVE_NOT_ALLOWED(
            409,
            new Text("Bước không được phép", "Move not allowed"),
            new Text("Đơn ở trạng thái {0} không thể {1}.", "An application that is {0} cannot {1}.")),
    RECOGNITION_NOT_VALID_ON_FAIR_DAYS(
            409,
            new Text("Công nhận không phủ hết ngày hội chợ", "Recognition not valid on the fair's days"),
            new Text(
                    "Sản phẩm «{0}»: công nhận có giá trị đến {1}, sự kiện diễn ra từ {2} đến {3}.",
                    "Product «{0}»: its recognition is valid until {1}, the event lasts from {2} to {3}.")),
    STARS_BELOW_FAIR_MINIMUM(
            409,
            new Text("Chưa đủ số sao", "Too few stars"),
            new Text("Sản phẩm «{0}» chưa đạt {1} sao.", "Product «{0}» has fewer than {1} stars.")),
    FAIR_FULL(
            409,
            new Text("Hết gian hàng", "The fair is full"),
            new Text("Cả {0} gian hàng đã được duyệt.", "All {0} places are given.")),
    BOOTH_TAKEN(
            409,
            new Text("Gian hàng đã có chủ", "Booth is taken"),
            new Text(
                    "Số gian hàng này đã giao cho chủ thể khác.",
                    "This booth number is given to another producer of the same event.")),
    FAIR_HAS_BEGUN(
            409,
            new Text("Sự kiện đã bắt đầu", "The fair has begun"),
            new Text(
                    "Sự kiện đã bắt đầu ngày {0}; gian hàng đã duyệt không rút được nữa.",
                    "The event began on {0}; an accepted stand can no longer be withdrawn.")),
    FAIR_IS_OVER(
            409,
            new Text("Sự kiện đã kết thúc", "The fair is over"),
            new Text("Sự kiện đã kết thúc ngày {0}.", "The event ended on {0}."));

    private final int status;
    private final Text title;
    private final Text detail;

    PromotionReason(int status, Text title, Text detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
