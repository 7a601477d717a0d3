package vn.ocop.chassis.problem;

/** The refusals every service shares, whoever raises them: parser, framework or chassis. */
public enum CommonReason implements Reason {
    INVALID_INPUT(
            400, "Dữ liệu không hợp lệ", "Invalid input", "Có trường không hợp lệ: {0}", "A field is invalid: {0}"),
    UNREADABLE_BODY(400, "Nội dung không đọc được", "Unreadable body", "{0}", "{0}"),
    UNKNOWN_PARAMETER(
            400,
            "Tham số lạ",
            "Unknown parameter",
            "Tham số «{0}» không có ở đây.",
            "There is no parameter «{0}» here."),
    REPEATED_PARAMETER(
            400,
            "Tham số lặp",
            "Repeated parameter",
            "Tham số «{0}» chỉ được gửi một lần.",
            "The parameter «{0}» may be sent only once."),
    INVALID_PARAMETER(
            400,
            "Tham số sai",
            "Invalid parameter",
            "Giá trị của tham số «{0}» không hợp lệ.",
            "The value of the parameter «{0}» is invalid."),
    INVALID_CURSOR(
            400,
            "Con trỏ trang sai",
            "Invalid cursor",
            "Con trỏ không hợp lệ hoặc thuộc bộ lọc khác.",
            "The cursor is invalid or belongs to another filter."),
    IDEMPOTENCY_KEY_MISSING(
            400,
            "Thiếu Idempotency-Key",
            "Idempotency-Key missing",
            "Thao tác này cần tiêu đề Idempotency-Key.",
            "This operation needs the header Idempotency-Key."),
    IDEMPOTENCY_KEY_INVALID(
            400,
            "Idempotency-Key sai",
            "Idempotency-Key invalid",
            "Khóa phải dài 16 đến 64 ký tự ASCII hiển thị.",
            "The key must be 16 to 64 visible ASCII characters."),
    UNAUTHENTICATED(
            401, "Chưa xác thực", "Not authenticated", "Cần mã truy cập hợp lệ.", "A valid access token is needed."),
    FORBIDDEN(
            403,
            "Không có quyền",
            "Forbidden",
            "Vai trò của bạn không được làm việc này.",
            "Your role may not do this."),
    NOT_FOUND(404, "Không tìm thấy", "Not found", "Không có gì ở địa chỉ này.", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(
            405,
            "Phương thức không được phép",
            "Method not allowed",
            "Địa chỉ này không nhận phương thức đó.",
            "This address does not take that method."),
    NOT_ACCEPTABLE(
            406,
            "Không có dạng này",
            "Not acceptable",
            "Không trả được kiểu nội dung yêu cầu.",
            "The requested media type is not offered."),
    CONFLICT(
            409,
            "Xung đột",
            "Conflict",
            "Thao tác xung đột với dữ liệu hiện có.",
            "The request conflicts with what is stored."),
    REQUEST_IN_PROGRESS(
            409,
            "Đang xử lý",
            "In progress",
            "Một yêu cầu khác đang thay đổi cùng dữ liệu; hãy thử lại.",
            "Another request is changing the same thing; try again."),
    STALE_VERSION(
            412,
            "Phiên bản cũ",
            "Stale version",
            "Đối tượng đã thay đổi; hãy đọc lại.",
            "The object has changed since; read it again."),
    BODY_TOO_LARGE(413, "Nội dung quá lớn", "Body too large", "Nội dung vượt giới hạn.", "The body is over the limit."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Kiểu nội dung không hỗ trợ",
            "Unsupported media type",
            "Cần Content-Type đúng của thao tác này.",
            "The right Content-Type of this operation is needed."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Khóa đã dùng",
            "Idempotency-Key reused",
            "Khóa này đã dùng cho một yêu cầu khác.",
            "This key was used for another request."),
    IF_MATCH_MISSING(
            428,
            "Thiếu If-Match",
            "If-Match missing",
            "Thao tác này cần tiêu đề If-Match với ETag đã đọc.",
            "This operation needs If-Match with the ETag that was read."),
    TOO_MANY_REQUESTS(429, "Quá nhiều yêu cầu", "Too many requests", "Hãy chờ rồi thử lại.", "Wait and try again."),
    INTERNAL_ERROR(
            500,
            "Lỗi hệ thống",
            "Internal error",
            "Có lỗi ngoài dự kiến; hãy báo mã vết.",
            "Something unexpected went wrong; report the trace id."),
    UNAVAILABLE(
            503,
            "Tạm ngừng",
            "Unavailable",
            "Dịch vụ tạm thời không phục vụ được; hãy thử lại.",
            "The service cannot answer for the moment; try again.");

    private final int status;
    private final Text title;
    private final Text detail;

    CommonReason(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        this.status = status;
        this.title = new Text(titleVi, titleEn);
        this.detail = new Text(detailVi, detailEn);
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
