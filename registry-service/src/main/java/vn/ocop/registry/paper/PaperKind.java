package vn.ocop.registry.paper;

import static vn.ocop.registry.paper.PaperKind.Owner.EITHER;
import static vn.ocop.registry.paper.PaperKind.Owner.PRODUCER;
import static vn.ocop.registry.paper.PaperKind.Owner.PRODUCT;

/**
 * The papers a dossier asks for (Article 6.1c, Mẫu số 02 part I): what they are issued for, and whether they may hold
 * for ever. A test slip or a certificate of a standard never does.
 */
enum PaperKind {
    /** Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm. */
    FOOD_SAFETY(PRODUCER, true),
    /** Bản tự công bố, công bố chất lượng sản phẩm. */
    PRODUCT_DECLARATION(PRODUCT, false),
    /** Phiếu kết quả kiểm nghiệm. */
    TEST_SLIP(PRODUCT, true),
    /** Giấy chứng nhận đăng ký nhãn hiệu. */
    TRADEMARK(EITHER, true),
    /** Quyền sử dụng chỉ dẫn địa lý. */
    GEOGRAPHICAL_INDICATION(EITHER, false),
    ISO(EITHER, true),
    HACCP(EITHER, true),
    GMP(EITHER, true),
    VIETGAP(EITHER, true),
    GLOBALGAP(EITHER, true),
    /** Chứng nhận hữu cơ. */
    ORGANIC(EITHER, true),
    HALAL(EITHER, true),
    /** Đăng ký truy xuất nguồn gốc. */
    TRACE_REGISTRATION(PRODUCT, false),
    /** Giấy chứng nhận quyền sử dụng mã số, mã vạch. */
    BARCODE(PRODUCER, true),
    BUSINESS_REGISTRATION(PRODUCER, false),
    /** Giấy phép, cam kết bảo vệ môi trường. */
    ENVIRONMENT(PRODUCER, false),
    OTHER(EITHER, false);

    enum Owner {
        PRODUCT,
        PRODUCER,
        EITHER
    }

    private final Owner owner;
    private final boolean limited;

    PaperKind(Owner owner, boolean limited) {
        this.owner = owner;
        this.limited = limited;
    }

    boolean mayBelongTo(Owner one) {
        return owner == EITHER || owner == one;
    }

    /** Whether it must have a last day. */
    boolean isLimited() {
        return limited;
    }
}
