package vn.ocop.assessment;

import vn.ocop.chassis.problem.Reason;
import vn.ocop.chassis.problem.Text;

/** Every way this service says no. The name is the code clients read, so renaming one breaks them. */
public enum AssessmentReason implements Reason {
    PRODUCT_NOT_KNOWN_YET(
            409,
            new Text("Chưa biết sản phẩm", "Product not known yet"),
            new Text(
                    "Thông tin sản phẩm hoặc chủ thể chưa đến đây; hãy thử lại sau giây lát.",
                    "The product or its producer has not arrived here yet; try again in a moment.")),
    MERGED_AWAY(
            409,
            new Text("Sản phẩm đã hợp nhất", "Merged away"),
            new Text(
                    "Sản phẩm đã hợp nhất vào {0}; hãy dùng sản phẩm đó.",
                    "The product was merged into {0}; name that one.")),
    CRITERIA_SET_MISSING(
            409,
            new Text("Thiếu bộ tiêu chí", "Criteria set missing"),
            new Text(
                    "Sản phẩm chưa được gán một bộ tiêu chí đang có hiệu lực.",
                    "The product has no criteria set that is in force.")),
    ASSOCIATION_ONLY_FOR_TOURISM(
            409,
            new Text("Chủ thể không phù hợp", "Producer not eligible"),
            new Text(
                    "Hội, hiệp hội chỉ được đăng ký sản phẩm du lịch (Điều 2 Quyết định 26/2026/QĐ-TTg).",
                    "Associations may apply for tourism products only (Art. 2 of Decision 26/2026/QĐ-TTg).")),
    DOSSIER_ALREADY_OPEN(
            409,
            new Text("Đã có hồ sơ", "Dossier already open"),
            new Text(
                    "Sản phẩm đang có một hồ sơ cùng loại chưa kết thúc.",
                    "The product has an unfinished dossier of this kind.")),
    NO_VALID_RECOGNITION(
            409,
            new Text("Chưa được công nhận", "No recognition"),
            new Text(
                    "Nâng hạng và đánh giá lại cần một công nhận đang có hiệu lực.",
                    "Upgrade and re-assessment need a recognition that is valid.")),
    OUTSIDE_REASSESSMENT_WINDOW(
            409,
            new Text("Ngoài thời hạn nộp", "Outside the re-assessment window"),
            new Text(
                    "Hồ sơ đánh giá lại chỉ nhận từ ngày {0} đến hết ngày {1}.",
                    "A dossier for re-assessment is accepted from {0} to {1}, both days included.")),
    STEP_NOT_ALLOWED(
            409,
            new Text("Không làm được bước này", "Step not allowed"),
            new Text("Hồ sơ ở trạng thái {1} không có bước {0}.", "A dossier that is {1} has no step {0}.")),
    COUNCIL_NOT_IN_FORCE(
            409,
            new Text("Hội đồng không còn hiệu lực", "Council not in force"),
            new Text("Hội đồng không có hiệu lực vào ngày {0}.", "The council is not in force on {0}.")),
    COUNCIL_OF_ANOTHER_PROVINCE(
            409,
            new Text("Hội đồng của tỉnh khác", "Council of another province"),
            new Text(
                    "Hội đồng thuộc tỉnh {0}, hồ sơ thuộc tỉnh {1}.",
                    "The council belongs to province {0}, the dossier to province {1}.")),
    CHAIR_NOT_A_MEMBER(
            400,
            new Text("Chủ tịch không có trong danh sách", "Chair not among the members"),
            new Text("Chủ tịch phải là một thành viên của Hội đồng.", "The chair must be one of the members.")),
    MEMBER_LISTED_TWICE(
            400,
            new Text("Thành viên bị lặp", "Member listed twice"),
            new Text("Một người chỉ giữ một ghế trong Hội đồng.", "One person has one seat in a council.")),
    NOT_A_MEMBER_OF_THIS_COUNCIL(
            409,
            new Text("Không phải thành viên", "Not a member of this council"),
            new Text("Người này không có ghế trong Hội đồng.", "This person has no seat in the council.")),
    ONLY_THE_CHAIR_CONCLUDES(
            403,
            new Text("Chỉ Chủ tịch kết luận", "Only the chair concludes"),
            new Text(
                    "Chỉ Chủ tịch của Hội đồng này được kết luận.",
                    "Only the chair of this very council may conclude.")),
    MEMBER_TIED_TO_PRODUCER(
            403,
            new Text("Có quan hệ với chủ thể", "Member tied to the producer"),
            new Text(
                    "Thành viên có liên quan đến chủ thể không được chấm hồ sơ này.",
                    "A member tied to the producer does not score this dossier.")),
    DOSSIER_NOT_ON_THE_TABLE(
            409,
            new Text("Hồ sơ không trên bàn Hội đồng", "Dossier not on the table"),
            new Text("Hồ sơ ở trạng thái {0} không nhận phiếu chấm.", "A dossier that is {0} takes no score sheets.")),
    SHEET_INCOMPLETE(
            400,
            new Text("Phiếu chưa đủ", "Sheet incomplete"),
            new Text("Chưa chấm tiêu chí: {0}", "Items without an answer: {0}")),
    SHEET_WRONG(
            400,
            new Text("Phiếu sai", "Sheet wrong"),
            new Text("Phiếu có {0} chỗ không hợp lệ.", "The sheet is wrong in {0} places.")),
    SHEETS_STILL_HIDDEN(
            409,
            new Text("Phiếu chưa mở", "Sheets still hidden"),
            new Text(
                    "Phiếu của các thành viên chỉ mở sau khi kết luận.",
                    "The sheets of the members are shown after the conclusion.")),
    UNKNOWN_GROUND(
            400,
            new Text("Lý do loại không có", "Unknown ground"),
            new Text(
                    "Bộ tiêu chí {0} không có lý do loại {1}.",
                    "Criteria set {0} prints no ground {1} for turning a dossier away.")),
    QUORUM_NOT_REACHED(
            409,
            new Text("Chưa đủ số thành viên", "Quorum not reached"),
            new Text(
                    "Có {0} phiếu của {1} thành viên; cần ít nhất {2}%.",
                    "There are {0} sheets of {1} members; at least {2}% are needed.")),
    SCORES_TOO_FAR_APART(
            409,
            new Text("Điểm lệch quá xa", "Scores too far apart"),
            new Text(
                    "Điểm cao nhất và thấp nhất lệch {0} điểm, giới hạn {1}; hãy thảo luận và chấm lại.",
                    "The totals lie {0} points apart, {1} are allowed: discuss and score again."));

    private final int status;
    private final Text title;
    private final Text detail;

    AssessmentReason(int status, Text title, Text detail) {
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
