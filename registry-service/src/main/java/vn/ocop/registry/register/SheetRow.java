package vn.ocop.registry.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.office.OfficeDay;
import vn.ocop.chassis.office.OfficeReason;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.refusal.Fault;
import vn.ocop.chassis.text.Names;

/** The columns of an office's register, and what a row of it says. */
public final class SheetRow {

    static final Layout LAYOUT = Layout.of(
                    Layout.optional("code", "Mã sản phẩm", "Mã SP", "Mã số sản phẩm", "Mã sản phẩm OCOP"),
                    Layout.required("name", "Tên sản phẩm", "Sản phẩm", "Tên SP", "Tên sản phẩm OCOP"),
                    Layout.required(
                            "producer",
                            "Chủ thể",
                            "Tên chủ thể",
                            "Chủ thể sản xuất",
                            "Chủ thể OCOP",
                            "Tên chủ thể sản xuất",
                            "Chủ thể sản phẩm",
                            "Tên chủ thể OCOP"),
                    Layout.optional("kind", "Loại hình", "Loại hình chủ thể", "Loại chủ thể", "Loại hình tổ chức"),
                    Layout.required(
                            "commune",
                            "Xã/Phường",
                            "Xã, phường",
                            "Xã / Phường",
                            "Phường/Xã",
                            "Phường, xã",
                            "Xã",
                            "Xã phường",
                            "Xã, phường, thị trấn",
                            "Xã/Phường/Thị trấn",
                            "Xã, phường, đặc khu",
                            "Tên xã",
                            "Địa chỉ xã/phường"),
                    Layout.optional(
                            "district",
                            "Huyện (cũ)",
                            "Huyện",
                            "Huyện cũ",
                            "Quận/Huyện",
                            "Quận, huyện",
                            "Huyện/Thị xã/Thành phố",
                            "Huyện, thị xã, thành phố"),
                    Layout.optional(
                            "province",
                            "Tỉnh/Thành phố",
                            "Tỉnh, thành phố",
                            "Tỉnh / Thành phố",
                            "Tỉnh",
                            "Tỉnh/TP",
                            "Tỉnh, TP",
                            "Tỉnh thành"),
                    Layout.required(
                            "stars",
                            "Hạng sao",
                            "Số sao",
                            "Phân hạng",
                            "Xếp hạng",
                            "Kết quả phân hạng",
                            "Hạng",
                            "Sao",
                            "Hạng OCOP"),
                    Layout.optional(
                            "score", "Điểm", "Điểm số", "Số điểm", "Tổng điểm", "Điểm đánh giá", "Điểm trung bình"),
                    Layout.optional(
                            "decision_number",
                            "Số quyết định",
                            "Quyết định số",
                            "Số QĐ",
                            "Số quyết định công nhận",
                            "Quyết định công nhận",
                            "Quyết định"),
                    Layout.optional(
                            "decision_date",
                            "Ngày quyết định",
                            "Ngày QĐ",
                            "Ngày ký",
                            "Ngày ban hành",
                            "Ngày công nhận",
                            "Ngày quyết định công nhận",
                            "Ngày, tháng, năm",
                            "Ngày tháng năm",
                            "Ngày, tháng, năm quyết định",
                            "Ngày tháng năm quyết định",
                            "Ngày, tháng, năm ban hành"),
                    Layout.optional(
                            "group", "Nhóm sản phẩm", "Nhóm", "Ngành hàng", "Nhóm ngành", "Ngành", "Nhóm/Ngành"))
            .everyCellChecked();

    private SheetRow() {}

    /** A code column that is there must be filled; then what every row must have, in the order of the columns. */
    static Fault missing(FileRecord row) {
        if (row.has("code") && row.isEmpty("code")) {
            return OfficeReason.MISSING_ID.in("code");
        }
        return Stream.of("name", "producer", "commune", "stars")
                .filter(column -> row.text(column).length() < leastCharacters(column))
                .findFirst()
                .map(CellReason.MISSING_REQUIRED::in)
                .orElse(null);
    }

    /** The registry knows no name of one letter, but "4" may be a ward. */
    private static int leastCharacters(String column) {
        return column.equals("name") || column.equals("producer") ? 2 : 1;
    }

    /** What was read of the cells that need no place, or the first fault in them. */
    record Read(int stars, Score score, OfficeDay decided) {

        static Read of(FileRecord row) {
            int stars = StarsForm.of(row.text("stars"));
            return new Read(stars, Score.of(row.text("score"), stars), OfficeDay.of(row.text("decision_date")));
        }

        Fault fault() {
            if (stars == 0) {
                return SheetReason.BAD_STARS.in("stars");
            }
            if (score.fault() != null) {
                return score.fault();
            }
            return decided.fault() == null ? null : decided.fault().in("decision_date");
        }
    }

    /** Under which keys the same record may stand further up. */
    static List<String> keys(FileRecord row) {
        var names = "name " + NameKey.of(row.text("name")) + "\n" + NameKey.of(row.text("producer"));
        return row.isEmpty("code") ? List.of(names) : List.of("code " + codeKey(row.text("code")), names);
    }

    /** Codes are the same whatever their case. */
    public static String codeKey(String code) {
        return Names.key(code).toUpperCase(Locale.ROOT);
    }
}
