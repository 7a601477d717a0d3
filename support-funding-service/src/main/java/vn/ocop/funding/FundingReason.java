package vn.ocop.funding;

import vn.ocop.chassis.problem.Reason;
import vn.ocop.chassis.problem.Text;

/** Every way this service says no. The name is the code clients branch on, so renaming one breaks them. */
public enum FundingReason implements Reason {
    POLICY_PERIODS_OVERLAP(
            409,
            "Thời gian chính sách chồng nhau",
            "Policy periods overlap",
            "Tỉnh này đã có chính sách cho cùng quyền lợi trong thời gian đó.",
            "This province already has a policy for the same benefit in that period."),
    POLICY_ALREADY_ENDED(
            409,
            "Chính sách đã có ngày kết thúc",
            "Policy has ended already",
            "Chính sách này kết thúc trước ngày {0}.",
            "This policy ends before {0}."),
    ESTIMATE_ALREADY_EXISTS(
            409,
            "Dự toán đã có",
            "Estimate exists already",
            "Năm ngân sách này đã có dự toán cho quyền lợi đó.",
            "This fiscal year already has an estimate for that benefit."),
    ESTIMATE_MISSING(
            409,
            "Chưa có dự toán",
            "Estimate missing",
            "Chưa có dự toán được giao cho năm {0}.",
            "No estimate has been assigned for {0}."),
    BUDGET_EXHAUSTED(
            409,
            "Hết dự toán",
            "Budget exhausted",
            "Dự toán năm {0} không còn đủ cho khoản chi này.",
            "The estimate of {0} has too little left for this payout."),
    PRODUCT_NOT_KNOWN_YET(
            409,
            "Chưa biết sản phẩm",
            "Product not known yet",
            "Dịch vụ này chưa nhận được thông tin về sản phẩm; hãy thử lại sau giây lát.",
            "This service has not heard of the product yet; try again in a moment."),
    RECOGNITION_NOT_VALID(
            409,
            "Không có công nhận còn hiệu lực",
            "No valid recognition",
            "Sản phẩm không có quyết định công nhận còn hiệu lực.",
            "The product has no recognition in force."),
    RECOGNITION_ENDED(
            409,
            "Công nhận đã chấm dứt",
            "Recognition has ended",
            "Công nhận là căn cứ của khoản chi này đã chấm dứt: {0}.",
            "The recognition this payout rests on has ended: {0}."),
    NO_POLICY_IN_FORCE(
            409,
            "Không có chính sách",
            "No policy in force",
            "Tỉnh {0} không có chính sách cho quyền lợi này vào ngày {1}.",
            "Province {0} has no policy for this benefit on {1}."),
    NOTHING_DUE(
            409,
            "Không còn khoản được hưởng",
            "Nothing is due",
            "Sản phẩm đã được thưởng ở hạng này hoặc hạng cao hơn; chính sách chỉ trả phần chênh lệch.",
            "The product was rewarded for these or more stars already; the policy pays only the difference."),
    PAYOUT_ALREADY_EXISTS(
            409,
            "Khoản chi đã có",
            "Payout exists already",
            "Quyền lợi này của sản phẩm đã có một khoản chi; không được trả hai lần.",
            "This benefit of the product already has a payout; it is never paid twice."),
    MERGED_AWAY(
            409,
            "Sản phẩm đã hợp nhất",
            "Merged away",
            "Sản phẩm đã hợp nhất vào {0}; hãy dùng sản phẩm đó.",
            "The product was merged into {0}; name that one."),
    POSSIBLE_DOUBLE_PAYMENT(
            409,
            "Có thể trả hai lần",
            "Possible double payment",
            "Sản phẩm đã hợp nhất; khoản chi {0} của cùng quyền lợi được xét trước. Hãy hủy một trong hai.",
            "The product was merged; payout {0} stands first for the same benefit. Cancel one of the two."),
    PAID_BEFORE(
            409,
            "Đã chi ở các năm trước",
            "Paid in the years before",
            "Hồ sơ các năm trước cho thấy quyền lợi này đã được chi; xem /past-payouts?product=…",
            "The records of the years before show that this benefit was paid; see /past-payouts?product=…"),
    STEP_NOT_ALLOWED(
            409,
            "Bước không được phép",
            "Step not allowed",
            "Khoản chi đang ở trạng thái {0} nên không thể {1}.",
            "The payout is {0}, so the step {1} is not open."),
    MAKER_MAY_NOT_APPROVE(
            403,
            "Người lập không được duyệt",
            "Maker may not approve",
            "Người đã trình khoản chi không được duyệt hoặc từ chối nó.",
            "Whoever submitted a payout may neither approve nor reject it."),
    PAYER_MUST_BE_A_THIRD_PERSON(
            403,
            "Người chi phải là người thứ ba",
            "Payer must be a third person",
            "Người lệnh chi phải khác người trình và người duyệt.",
            "Whoever instructs the Treasury must be neither maker nor checker."),
    MACHINE_MAY_NOT_APPROVE(
            403,
            "Máy không được duyệt",
            "Machine may not approve",
            "Chỉ con người được duyệt, từ chối hoặc lệnh chi.",
            "Only a person may approve, reject or instruct.");

    private final int status;
    private final Text title;
    private final Text detail;

    FundingReason(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
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
