package vn.ocop.registry.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.SheetForm;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.product.Industry;

/**
 * The columns A to V of a province's register as an office keeps it, in sheet "Loc", data from row 5. Address,
 * representative and telephone are personal data that the registry does not hold: these three stay empty.
 */
final class WorkbookColumns {

    private static final Map<Industry, String> GROUPS = Map.of(
            Industry.I, "Thực phẩm",
            Industry.II, "Đồ uống",
            Industry.III, "Dược liệu và sản phẩm từ dược liệu",
            Industry.IV, "Thủ công mỹ nghệ",
            Industry.V, "Sinh vật cảnh",
            Industry.VI, "Dịch vụ du lịch");

    private static final Map<ProducerKind, String> KINDS = Map.of(
            ProducerKind.ENTERPRISE, "Doanh nghiệp",
            ProducerKind.COOPERATIVE, "Hợp tác xã",
            ProducerKind.COOPERATIVE_GROUP, "Tổ hợp tác",
            ProducerKind.FARM, "Trang trại",
            ProducerKind.HOUSEHOLD, "Hộ kinh doanh",
            ProducerKind.ASSOCIATION, "Hội");

    static final List<Column<WorkbookRow>> ALL = List.of(
            Column.of("STT", WorkbookRow::number),
            Column.of("Tên sản phẩm", row -> row.thing().name()),
            Column.of("Nhóm sản phẩm", row -> GROUPS.get(row.thing().industry())),
            Column.of("Loại hình", row -> KINDS.get(row.thing().producerKind())),
            Column.of("Chủ thể", row -> row.thing().producerName()),
            Column.of("Xã/Phường", row -> row.thing().communeName()),
            Column.of("Địa chỉ", row -> null),
            Column.of("Người đại diện", row -> null),
            Column.of("Điện thoại", row -> null),
            Column.of("Hạng sao hiện tại", WorkbookRow::stars),
            Column.of("Ngày hết hạn", WorkbookRow::lastDay),
            Column.of("Hạng sao", row -> of(row.first(), Past::stars)),
            Column.of("Ngày quyết định", row -> of(row.first(), Past::decidedOn)),
            Column.of("Năm", row -> of(row.first(), WorkbookColumns::year)),
            Column.of("Số quyết định", row -> of(row.first(), Past::decision)),
            Column.of("Cơ quan công nhận", row -> of(row.first(), Past::authority)),
            Column.of("Hạng sao", row -> of(row.later(), Past::stars)),
            Column.of("Ngày quyết định", row -> of(row.later(), Past::decidedOn)),
            Column.of("Năm", row -> of(row.later(), WorkbookColumns::year)),
            Column.of("Số quyết định", row -> of(row.later(), Past::decision)),
            Column.of("Cơ quan công nhận", row -> of(row.later(), Past::authority)),
            Column.of("Ghi chú", WorkbookRow::note));

    private static final int BEFORE_FIRST = 11;
    private static final int OF_ONE = 5;

    private WorkbookColumns() {}

    /** @param title the line above the header; the filter's words stand under it */
    static SheetForm<WorkbookRow> form(String title, String filter) {
        var headings = new String[ALL.size()];
        Arrays.fill(headings, BEFORE_FIRST, BEFORE_FIRST + OF_ONE, "Công nhận lần đầu");
        Arrays.fill(
                headings,
                BEFORE_FIRST + OF_ONE,
                BEFORE_FIRST + 2 * OF_ONE,
                "Công nhận lần sau (nâng hạng, đánh giá lại)");
        return new SheetForm<>(
                WorkbookLayout.SHEET,
                List.of(title, filter),
                Arrays.asList(headings),
                "dd/mm/yyyy",
                BEFORE_FIRST + OF_ONE,
                WorkbookRow::goesOn);
    }

    private static Object of(Past past, Function<Past, Object> part) {
        return past == null ? null : part.apply(past);
    }

    private static Object year(Past past) {
        return past.decidedOn() == null ? null : past.decidedOn().getYear();
    }
}
