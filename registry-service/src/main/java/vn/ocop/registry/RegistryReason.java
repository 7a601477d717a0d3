package vn.ocop.registry;

import vn.ocop.chassis.problem.Reason;
import vn.ocop.chassis.problem.Text;

/** Every way the registry says no. The name is the code clients read, so renaming one breaks them. */
public enum RegistryReason implements Reason {
    COMMUNE_NOT_IN_FORCE(
            409,
            "Xã không còn hoặc chưa có hiệu lực",
            "Commune not in force",
            "Mã {0} không phải của xã, phường, đặc khu đang hoạt động.",
            "Code {0} belongs to no commune that exists today."),
    COMMUNE_NOT_CHANGEABLE(
            409,
            "Xã không sắp xếp được vào ngày này",
            "Commune cannot be changed on that day",
            "Ngay trước và trong ngày {1} không có xã nào mang mã {0}, hoặc đã biết ngày xã ấy kết thúc.",
            "Just before and on {1} no commune has the code {0}, or its end is already recorded."),
    LATER_CHANGE_EXISTS(
            409,
            "Đã có thay đổi về sau",
            "A later change exists",
            "Đơn vị đã có thay đổi khác từ ngày {0}; các lần sắp xếp phải nhập theo thứ tự ngày.",
            "The unit is changed otherwise from {0}; acts are entered in the order of their days."),
    COMMUNE_CODE_IN_USE(
            409,
            "Mã xã đang được dùng",
            "Commune code in use",
            "Mã {0} đã thuộc về đơn vị khác vào hoặc sau ngày {1}.",
            "Code {0} belongs to another unit on or after {1}."),
    COMMUNES_OF_SEVERAL_PROVINCES(
            409,
            "Khác tỉnh",
            "Communes of several provinces",
            "Các đơn vị phải cùng một tỉnh; {0} thuộc tỉnh {1}.",
            "The units must be of one province; {0} is of {1}."),
    EFFECTIVE_DATE_OUT_OF_RANGE(
            400,
            "Ngày hiệu lực ngoài khoảng",
            "Effective date out of range",
            "Ngày hiệu lực phải từ {0} đến {1}.",
            "The effective date must be from {0} to {1}."),
    NAME_UNCHANGED(
            409,
            "Tên không đổi",
            "Name unchanged",
            "Đơn vị {0} đã mang tên và loại này.",
            "Unit {0} already has this name and kind."),
    MERGER_NOT_REVERSIBLE(
            409,
            "Không đảo ngược được",
            "Merger not reversible",
            "Chỉ đảo ngược được việc nhập trọn vẹn hai đơn vị trở lên, khi đơn vị mới còn nguyên và việc nhập chưa bị đảo ngược.",
            "Only a merger of two or more whole units can be undone, once, while the new unit is as it was made."),
    NOT_TO_BE_ASSIGNED(
            409,
            "Đã rõ xã",
            "Not to be assigned",
            "Đối tượng này đã thuộc xã {0}; chỉ phân xã cho những gì việc chia xã còn để ngỏ.",
            "It lies in commune {0} already; only what a split left open is assigned."),
    COMMUNE_NOT_A_CANDIDATE(
            409,
            "Xã không nhận phần nào",
            "Commune took nothing over",
            "Xã {0} không nhận phần nào của đơn vị cũ {1}.",
            "Commune {0} took over no part of the former unit {1}."),
    LIKELY_DUPLICATE(
            409,
            "Có thể trùng",
            "Likely duplicate",
            "Đã có «{0}» ({1}); nếu vẫn đăng ký, hãy nêu lý do ở duplicateReason.",
            "«{0}» ({1}) exists; to go on, say why in duplicateReason."),
    IDENTIFIER_AMBIGUOUS(
            409,
            "Mã không duy nhất",
            "Identifier is ambiguous",
            "Có {0} bản ghi mang mã này; hãy hợp nhất hoặc kết thúc mã sai, rồi tìm theo id.",
            "{0} records are called so; merge them or end the wrong identifier, or ask by id."),
    IDENTIFIER_MALFORMED(
            400,
            "Mã không đúng dạng",
            "Identifier is malformed",
            "Giá trị không đúng dạng hoặc số kiểm tra của hệ thống {0}.",
            "The value has not the form or check digit of system {0}."),
    IDENTIFIER_OF_ANOTHER_KIND(
            400,
            "Hệ thống mã không dùng ở đây",
            "Identifier of another kind",
            "Hệ thống {0} không đặt mã cho loại bản ghi này.",
            "System {0} does not name this kind of record."),
    IDENTIFIER_TAKEN(
            409,
            "Mã đã có chủ",
            "Identifier is taken",
            "Mã này đã thuộc một bản ghi trong hệ thống đó.",
            "In that system this value already names a record."),
    IDENTIFIER_HAS_ENDED(
            409,
            "Mã đã kết thúc",
            "Identifier has ended",
            "Mã này đã kết thúc trước đó.",
            "This identifier has ended before."),
    MERGED_AWAY(
            409,
            "Đã hợp nhất",
            "Merged away",
            "Bản ghi đã hợp nhất vào {0}; hãy sửa bản ghi đó.",
            "The record was merged into {0}; change that one."),
    MERGE_WITH_ITSELF(
            400,
            "Hợp nhất với chính nó",
            "Merged with itself",
            "Bản ghi không thể hợp nhất vào chính nó.",
            "A record cannot be merged into itself."),
    MERGE_OF_TWO_PRODUCERS(
            409,
            "Khác chủ thể",
            "Merge of two producers",
            "Hai sản phẩm thuộc hai chủ thể; hãy hợp nhất chủ thể trước nếu là một.",
            "The two products are of two producers; merge those first if they are one."),
    MERGE_OF_TWO_SETS(
            409,
            "Khác bộ sản phẩm",
            "Merge of two sets",
            "Bản ghi bị hợp nhất đã có hồ sơ theo bộ {0}; bản ghi còn lại thuộc bộ khác.",
            "A dossier was filed for the duplicate under set {0}; the other record is of another set."),
    MERGE_ENDS_CERTIFICATE(
            409,
            "Giấy chứng nhận còn hiệu lực",
            "Merge ends a certificate",
            "Giấy chứng nhận theo quyết định {0} của bản ghi bị hợp nhất còn hiệu lực đến {1}; chỉ cơ quan có thẩm"
                    + " quyền chấm dứt được. Nếu bản ghi kia không có, hãy hợp nhất theo chiều ngược lại.",
            "The duplicate''s certificate by decision {0} holds until {1} and only the authority ends it. If the other"
                    + " record has none, merge the other way round."),
    MERGE_OTHER_WAY_ROUND(
            409,
            "Hợp nhất theo chiều ngược lại",
            "Merge the other way round",
            "Bản ghi bị hợp nhất được công nhận sau cùng ({0}); nó phải là bản ghi còn lại.",
            "The duplicate was recognised last ({0}); it is the one that lives on."),
    ASSOCIATION_ONLY_FOR_TOURISM(
            409,
            "Hội chỉ được tham gia nhóm du lịch",
            "Associations only for tourism",
            "Hội, hiệp hội chỉ là chủ thể của sản phẩm du lịch, ngành VI (Điều 2).",
            "An association may only offer tourism, industry VI (Article 2)."),
    CITIZEN_NUMBER_ONLY_OF_PERSONS(
            409,
            "Số định danh chỉ của cá nhân",
            "Citizen numbers only of persons",
            "Chỉ hộ sản xuất và trang trại có chủ là cá nhân mới có số định danh cá nhân.",
            "Only a household or a farm is owned by one person and has a citizen number."),
    CITIZEN_NUMBER_TAKEN(
            409,
            "Số định danh đã có chủ thể",
            "Citizen number is taken",
            "Số định danh này đã thuộc một chủ thể; hãy hợp nhất hai bản ghi nếu là một.",
            "Another producer has this citizen number; merge the two if they are one."),
    COOPERATIVE_NUMBER_ONLY_OF_COOPERATIVES(
            409,
            "Số đăng ký HTX chỉ của hợp tác xã, tổ hợp tác",
            "Co-operative numbers only of co-operatives",
            "Chỉ hợp tác xã và tổ hợp tác mới có số đăng ký hợp tác xã; hãy kết thúc mã cũ trước khi đổi loại.",
            "Only a co-operative or co-operative group has such a number; end it before the kind is changed."),
    IDENTITY_READINGS_USED_UP(
            429,
            "Hết lượt xem dữ liệu cá nhân",
            "Readings of personal data used up",
            "Mỗi người chỉ xem đầy đủ dữ liệu cá nhân {0} lần mỗi ngày.",
            "A person reads personal data in full {0} times a day."),
    CRITERIA_SET_OF_ANOTHER_INDUSTRY(
            400,
            "Bộ sản phẩm không thuộc ngành",
            "Criteria set of another industry",
            "Bộ sản phẩm {0} không thuộc ngành {1} (Phụ lục I).",
            "Criteria set {0} is not of industry {1} (Annex I)."),
    CRITERIA_SET_FIXED(
            409,
            "Bộ sản phẩm đã cố định",
            "Criteria set is fixed",
            "Đã có hồ sơ nộp ngày {0}; bộ sản phẩm và ngành không đổi được nữa.",
            "A dossier was filed on {0}; criteria set and industry can no longer change."),
    MOVE_NOT_ALLOWED(
            409,
            "Bước không được phép",
            "Move not allowed",
            "Không thể thực hiện {0} khi công nhận đang ở trạng thái {1}.",
            "{0} is not open to a recognition that is {1}."),
    IDEA_MOVE_NOT_ALLOWED(
            409,
            "Bước không được phép",
            "Move not allowed",
            "Không thể thực hiện {0} khi ý tưởng đang ở trạng thái {1}.",
            "{0} is not open to an idea that is {1}."),
    IDEA_NEEDS_ONE_PROPOSER(
            400,
            "Cần một người đề xuất",
            "One proposer needed",
            "Ghi producerId hoặc proposer, không ghi cả hai.",
            "Give either producerId or proposer, not both."),
    PAPER_MOVE_NOT_ALLOWED(
            409,
            "Bước không được phép",
            "Move not allowed",
            "Không thể thực hiện {0} khi giấy tờ đang ở trạng thái {1}.",
            "{0} is not open to a paper that is {1}."),
    PAPER_NEEDS_LAST_DAY(
            400,
            "Cần ngày hết hạn",
            "Last day needed",
            "Giấy tờ loại {0} phải có thời hạn.",
            "A paper of kind {0} does not hold for ever."),
    PAPER_DAYS_OUT_OF_ORDER(
            400,
            "Thứ tự ngày sai",
            "Days out of order",
            "Ngày cấp {0} phải không sau hôm nay và không sau ngày hết hạn {1}.",
            "The day of issue {0} must be neither after today nor after the last day {1}."),
    PAPER_OF_ANOTHER_OWNER(
            400,
            "Loại giấy tờ không hợp",
            "Paper of another owner",
            "Giấy tờ loại {0} không cấp cho {1}.",
            "A paper of kind {0} is not issued for a {1}."),
    PAPER_ALREADY_FILED(
            409,
            "Giấy tờ đã có",
            "Paper already filed",
            "Giấy tờ cùng loại, số và nơi cấp đã có.",
            "A paper of this kind, number and issuer is there already."),
    REVENUE_ALREADY_RECORDED(
            409,
            "Doanh thu năm đã có",
            "Revenue already recorded",
            "Doanh thu năm này của sản phẩm đã được ghi; hãy sửa bằng PUT.",
            "The product's revenue of that year is recorded; correct it with PUT."),
    REVENUE_YEAR_AHEAD(
            400, "Năm ở tương lai", "Year lies ahead", "Năm {0} chưa bắt đầu.", "The year {0} has not begun."),
    REVOCATION_BEFORE_CERTIFICATE(
            400,
            "Thu hồi trước khi cấp",
            "Revoked before it was issued",
            "Ngày quyết định thu hồi {0} ở trước ngày cấp {1}.",
            "The revocation of {0} is before the day of issue {1}."),
    DECISION_IN_THE_FUTURE(
            400,
            "Quyết định ở tương lai",
            "Decision in the future",
            "Ngày quyết định {0} ở sau hôm nay.",
            "The decision's date {0} is after today."),
    LEVEL_DOES_NOT_FIT_STARS(
            400,
            "Cấp công nhận không hợp hạng sao",
            "Level does not fit stars",
            "{0} sao không do cấp {1} công nhận vào ngày {2}.",
            "{0} stars are not for the level {1} to recognise on {2}."),
    STARS_ABOVE_RESULT(
            409,
            "Vượt kết quả đánh giá",
            "Stars above the result",
            "Hội đồng đề nghị {0} sao; quyết định không thể công nhận {1} sao.",
            "The council's result is {0} stars; the decision cannot recognise {1}."),
    DECISION_ALREADY_USED(
            409,
            "Quyết định đã dùng cho sản phẩm",
            "Decision already used",
            "Sản phẩm đã được công nhận theo quyết định này.",
            "The product already has a recognition by this decision."),
    DECISION_NUMBER_OF_ANOTHER_FORM(
            400,
            "Số quyết định sai mẫu",
            "Decision number of another form",
            "Số {0} không theo mẫu {1} của cấp này.",
            "The number {0} is not of the form {1} that this level writes."),
    CERTIFICATE_KEEPS_ITS_NUMBER(
            409,
            "Giấy chứng nhận giữ nguyên số",
            "Certificate keeps its number",
            "Giấy chứng nhận đã mang số {0}.",
            "The certificate has the number {0} already."),
    CERTIFICATE_NUMBER_TAKEN(
            409,
            "Số giấy chứng nhận đã dùng",
            "Certificate number taken",
            "Giấy chứng nhận khác đã mang số {0}.",
            "Another certificate has the number {0}."),
    PROPOSAL_MOVE_NOT_ALLOWED(
            409,
            "Bước không được phép",
            "Move not allowed",
            "Không thể thực hiện {0} khi đề xuất đang ở trạng thái {1}.",
            "{0} is not open to a proposal that is {1}."),
    PROPOSAL_CHANGES_NOTHING(
            409,
            "Đề xuất không đổi gì",
            "Proposal changes nothing",
            "Mọi trường đề xuất đều đã đúng như hiện có.",
            "Every field is already as it is proposed."),
    PROPOSAL_OUTDATED(
            409,
            "Đề xuất đã lạc hậu",
            "Proposal is outdated",
            "Trường {0} đã thay đổi sau khi có đề xuất; hãy không chấp nhận, hoặc để chủ thể đề xuất lại.",
            "The field {0} has changed since the proposal was made; refuse it, or let the producer propose anew."),
    PROPOSAL_BY_YOURSELF(
            403,
            "Đề xuất của chính bạn",
            "Your own proposal",
            "Người đề xuất không được tự quyết định đề xuất.",
            "Who has made a proposal does not decide it."),
    MACHINE_MAY_NOT_DECIDE(
            403,
            "Máy không được quyết định",
            "A machine may not decide",
            "Đề xuất phải do người quyết định.",
            "A proposal is decided by a person."),
    OPEN_DATA_KEPT_NO_LONGER(
            410,
            "Tệp không còn được giữ",
            "File is kept no longer",
            "Tệp ngày {0} không còn được giữ; ngày cũ nhất còn giữ là {1}. Hãy lấy tệp đầy đủ mới nhất.",
            "The file of {0} is kept no longer; the oldest day that is kept is {1}. Take the newest full file."),
    RANGE_BEHIND_THE_END(
            416,
            "Khoảng nằm ngoài tệp",
            "Range is behind the end",
            "Tệp chỉ có {0} byte.",
            "The file has only {0} bytes."),
    ALREADY_REGISTERED(
            409,
            "Đã đăng ký",
            "Already registered",
            "Mã nguồn, mã sản phẩm hoặc đơn vị hành chính này đã có.",
            "This source id, product code or administrative unit exists.");

    private final int status;
    private final Text title;
    private final Text detail;

    RegistryReason(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
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
