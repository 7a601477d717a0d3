package vn.ocop.registry.decision;

/** Why a certificate is withdrawn: the six grounds of Article 8. */
public enum RevocationGround {
    /** (a) Hồ sơ không trung thực, giả mạo. */
    FALSE_DOSSIER,
    /** (b) Không còn đáp ứng tiêu chí theo kết luận kiểm tra. */
    CRITERIA_NO_LONGER_MET,
    /** (c) Vi phạm về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, nhãn hàng hóa. */
    BREACH_OF_LAW,
    /** (d) Sử dụng sai nhãn hiệu OCOP. */
    MARK_MISUSED,
    /** (đ) Chủ thể không còn sản xuất sản phẩm. */
    PRODUCTION_STOPPED,
    /** (e) Trường hợp khác theo kết luận, đề nghị của cơ quan có thẩm quyền. */
    AUTHORITY_REQUEST;

    private static final String LETTERS = "abcdđe";

    /** By its letter in Article 8. */
    public static RevocationGround of(String letter) {
        return values()[LETTERS.indexOf(letter)];
    }
}
