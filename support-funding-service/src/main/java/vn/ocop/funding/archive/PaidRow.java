package vn.ocop.funding.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.office.OfficeDay;
import vn.ocop.chassis.office.OfficeMoney;
import vn.ocop.chassis.office.OfficeReason;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.refusal.Fault;
import vn.ocop.chassis.text.Names;

/** The columns of a list of past payouts, and what a row of it says. Who was paid by name is left in the file. */
final class PaidRow {

    static final Layout LAYOUT = Layout.of(
                    Layout.optional("payout_id", "Mã khoản chi", "Mã chi"),
                    Layout.optional("province_key", "Mã tỉnh"),
                    Layout.required(
                            "product_id",
                            "Mã sản phẩm",
                            "Mã SP",
                            "Mã số sản phẩm",
                            "Mã sản phẩm OCOP",
                            "Mã số",
                            "product_code"),
                    Layout.optional("product_name", "Tên sản phẩm", "Sản phẩm", "Tên SP", "Tên sản phẩm OCOP"),
                    Layout.required(
                            "purpose",
                            "Nội dung chi",
                            "Nội dung",
                            "Nội dung chi trả",
                            "Nội dung thanh toán",
                            "Nội dung hỗ trợ",
                            "Mục đích chi",
                            "Mục chi",
                            "Loại chi",
                            "Diễn giải"),
                    Layout.optional("stars", "Hạng sao", "Số sao", "Xếp hạng", "Phân hạng", "Hạng", "Sao"),
                    Layout.required(
                            "amount_vnd",
                            "Số tiền",
                            "Số tiền chi",
                            "Số tiền đã chi",
                            "Số tiền chi trả",
                            "Số tiền hỗ trợ",
                            "Số tiền VNĐ",
                            "Thành tiền",
                            "Kinh phí"),
                    Layout.required(
                            "paid_on",
                            "Ngày chi",
                            "Ngày chi trả",
                            "Ngày chi tiền",
                            "Ngày thanh toán",
                            "Ngày giải ngân",
                            "Ngày trả",
                            "Ngày tháng chi"),
                    Layout.optional(
                            "decision_number", "Số quyết định", "Quyết định số", "Số QĐ", "Quyết định", "Căn cứ"))
            .everyCellChecked();

    private PaidRow() {}

    /** A code column that is there must be filled; then what every row must have, in the order of the columns. */
    static Fault missing(FileRecord row) {
        for (var column : List.of("payout_id", "product_id")) {
            if (row.has(column) && row.isEmpty(column)) {
                return OfficeReason.MISSING_ID.in(column);
            }
        }
        return Stream.of("purpose", "amount_vnd", "paid_on")
                .filter(row::isEmpty)
                .findFirst()
                .map(CellReason.MISSING_REQUIRED::in)
                .orElse(null);
    }

    /** What was read of the cells, or the first fault in them. */
    record Read(Integer stars, OfficeDay paidOn, OfficeMoney amount) {

        static Read of(FileRecord row) {
            return new Read(
                    StarsWritten.of(row.text("stars")),
                    OfficeDay.of(row.text("paid_on")),
                    OfficeMoney.of(row.text("amount_vnd")));
        }

        Fault fault() {
            if (stars != null && stars == 0) {
                return PastReason.BAD_STARS.in("stars");
            }
            if (paidOn.fault() != null) {
                return paidOn.fault().in("paid_on");
            }
            return amount.fault() == null ? null : amount.fault().in("amount_vnd");
        }
    }

    /** Under which keys the same payment may stand further up. */
    static List<UUID> keys(FileRecord row, Read read) {
        var same = "payment " + productKey(row.text("product_id")) + "\n" + Names.key(row.text("purpose")) + "\n"
                + read.amount().vnd() + "\n" + read.paidOn().day();
        return Stream.of(same, row.isEmpty("payout_id") ? "" : "id " + row.text("payout_id"))
                .filter(key -> !key.isEmpty())
                .map(key -> UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** Codes are the same whatever their case. */
    static String productKey(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
