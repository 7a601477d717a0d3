package vn.ocop.registry.workbook;

import java.util.stream.Stream;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.office.OfficeDay;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.refusal.Fault;
import vn.ocop.registry.register.SheetReason;
import vn.ocop.registry.register.StarsForm;

/**
 * What is read of the workbook. Number, current stars, last day and years say nothing of their own and are often
 * formulas, so they are left aside with whatever stands in them.
 */
final class WorkbookLayout {

    static final String SHEET = "Loc";

    /** The withdrawal of two certificates fits in a note. */
    private static final int LONGEST_CELL = 2000;

    private static final int LONGEST_NAME = 255;

    static final Layout ALL = Layout.of(
                    Layout.required("name", "Tên sản phẩm", "Sản phẩm", "Tên sản phẩm OCOP"),
                    Layout.optional("group", "Nhóm sản phẩm", "Nhóm", "Ngành hàng", "Nhóm/Ngành"),
                    Layout.optional("kind", "Loại hình", "Loại hình kinh doanh", "Loại hình chủ thể", "Loại chủ thể"),
                    Layout.required("producer", "Chủ thể", "Tên chủ thể", "Chủ thể sản xuất", "Chủ thể OCOP"),
                    Layout.required("commune", "Xã/Phường", "Phường/Xã", "Xã", "Xã, phường", "Xã, phường, đặc khu"),
                    Layout.optional("address", "Địa chỉ"),
                    Layout.optional("representative", "Người đại diện", "Đại diện", "Đại diện pháp luật"),
                    Layout.optional("phone", "Điện thoại", "Số điện thoại", "SĐT"),
                    stars("first_stars", true),
                    date("first_date"),
                    decision("first_decision"),
                    authority("first_authority"),
                    stars("later_stars", false),
                    date("later_date"),
                    decision("later_decision"),
                    authority("later_authority"),
                    Layout.optional("note", "Ghi chú"))
            .withCellsUpTo(LONGEST_CELL)
            .inSheet(SHEET);

    private WorkbookLayout() {}

    private static Layout.Column stars(String name, boolean required) {
        return required
                ? Layout.required(name, "Hạng sao", "Số sao", "Sao", "Hạng", "Phân hạng")
                : Layout.optional(name, "Hạng sao", "Số sao", "Sao", "Hạng", "Phân hạng");
    }

    private static Layout.Column date(String name) {
        return Layout.optional(name, "Ngày quyết định", "Ngày QĐ", "Ngày công nhận", "Ngày ký", "Ngày");
    }

    private static Layout.Column decision(String name) {
        return Layout.optional(name, "Số quyết định", "Số QĐ", "Quyết định số", "Quyết định");
    }

    private static Layout.Column authority(String name) {
        return Layout.optional(name, "Cơ quan công nhận", "Cơ quan ban hành", "Cơ quan quyết định", "Cơ quan");
    }

    /** The first cell that must be filled and is not, or that holds more than a name can. */
    static Fault fault(FileRecord row) {
        return Stream.of("name", "producer", "commune")
                .flatMap(column -> Stream.ofNullable(
                        row.text(column).length() < 2
                                ? CellReason.MISSING_REQUIRED.in(column)
                                : row.text(column).length() > LONGEST_NAME ? CellReason.TOO_LONG.in(column) : null))
                .findFirst()
                .orElse(null);
    }

    /**
     * Five cells of one recognition.
     *
     * @param stars 0 when the block is empty
     * @param fault the first thing that is wrong with it; null when it is good
     */
    record Block(String of, int stars, OfficeDay decided, String decision, String authority, Fault fault) {

        static Block of(FileRecord row, String of) {
            var said = row.text(of + "_stars");
            var decided = OfficeDay.of(row.text(of + "_date"));
            int stars = StarsForm.of(said);
            return new Block(
                    of,
                    stars,
                    decided,
                    row.text(of + "_decision"),
                    row.text(of + "_authority"),
                    fault(row, of, stars, decided));
        }

        private static Fault fault(FileRecord row, String of, int stars, OfficeDay decided) {
            if (stars == 0 && !row.isEmpty(of + "_stars")) {
                return SheetReason.BAD_STARS.in(of + "_stars");
            }
            boolean told = Stream.of("_date", "_decision").anyMatch(part -> !row.isEmpty(of + part));
            if (stars == 0 && told) {
                return CellReason.MISSING_REQUIRED.in(of + "_stars");
            }
            return decided.fault() == null ? null : decided.fault().in(of + "_date");
        }

        boolean isEmpty() {
            return stars == 0;
        }

        /** Under which key the same recognition may stand further up. */
        String key() {
            return stars + " " + decided.day() + " " + decision;
        }
    }
}
