package vn.ocop.chassis.refusal;

import java.util.Locale;
import vn.ocop.chassis.problem.Text;

/** Why a file is refused as a whole; the words are fixed, clients branch on them. */
public enum FileReason {
    EMPTY_FILE("Tệp không có nội dung.", "There is nothing in the file."),
    TOO_LARGE("Tệp lớn hơn {0} byte.", "The file is larger than {0} bytes."),
    TOO_MANY_ROWS("Tệp có hơn {0} dòng.", "The file has more than {0} rows."),
    ZIP_BOMB("Tệp nén phình quá lớn khi giải nén.", "The archive unpacks to far too much."),
    XML_ENTITY("Tệp chứa khai báo DOCTYPE hoặc ENTITY.", "The file declares a DOCTYPE or an ENTITY."),
    UNSAFE_ARCHIVE(
            "Tệp nén có phần không an toàn (đường dẫn, macro, liên kết ngoài hoặc mã hóa).",
            "The archive holds an unsafe part (path, macro, external link or encryption)."),
    CORRUPT_FILE("Tệp hỏng, không đọc được.", "The file is broken and cannot be read."),
    NOT_A_SPREADSHEET("Đây là văn bản HTML hoặc XML, không phải bảng tính.", "This is HTML or XML, no spreadsheet."),
    UNSUPPORTED_FORMAT(
            "Định dạng này không được nhận; hãy lưu thành .xlsx hoặc .csv.",
            "This format is not taken; save it as .xlsx or .csv."),
    LEGACY_FONT_ENCODING(
            "Tệp dùng phông chữ cũ (TCVN3/ABC hoặc VNI); hãy chuyển sang Unicode.",
            "The file is in an old font encoding (TCVN3/ABC or VNI); convert it to Unicode."),
    BAD_ENCODING(
            "Không nhận ra bảng mã; hãy lưu tệp ở UTF-8.", "The character encoding is not known; save it as UTF-8."),
    UNTERMINATED_QUOTE("Có dấu nháy kép không đóng.", "A quotation mark is never closed."),
    HEADER_NOT_FOUND("Không thấy dòng tiêu đề trong 15 dòng đầu.", "No header row was found within the first 15 rows."),
    MISSING_COLUMNS("Thiếu cột: {0}.", "Columns are missing: {0}."),
    INFECTED(
            "Tệp chứa mã độc ({0}) nên đã bị hủy; hãy quét vi-rút máy đã gửi tệp.",
            "The file holds malware ({0}) and was destroyed; scan the computer it came from."),
    SCAN_UNAVAILABLE(
            "Tệp không được quét vi-rút trong thời hạn nên không được nhận; hãy gửi lại.",
            "The file could not be scanned for viruses in time and is not taken; send it again.");

    private final Text message;

    FileReason(String vi, String en) {
        this.message = new Text(vi, en);
    }

    public Text message() {
        return message;
    }

    /** As it stands in a job's {@code fileReason}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
