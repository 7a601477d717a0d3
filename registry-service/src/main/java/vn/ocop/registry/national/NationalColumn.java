package vn.ocop.registry.national;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.ocop.chassis.export.Column;

/** The columns of PTNT_OCOP in their order, by the names of Decision 5277/QĐ-BNNMT. */
public enum NationalColumn {
    MA_OCOP("MA_OCOP", NationalRow::maOcop),
    UNIT("Ma_DonViHanhChinh", NationalRow::maDonViHanhChinh),
    PERIOD("Ma_ThoiGian", NationalRow::maThoiGian),
    PRODUCT("Ma_SanPham", NationalRow::maSanPham),
    NAME("TenSanPham", NationalRow::tenSanPham),
    RANK("XepHang", NationalRow::xepHang),
    PRODUCER("ChuTheSXKD", NationalRow::chuTheSxkd),
    REVENUE("DoanhThuNam", NationalRow::doanhThuNam),
    STATE("TrangThai", NationalRow::trangThai);

    private final String header;
    private final Function<NationalRow, Object> value;

    NationalColumn(String header, Function<NationalRow, Object> value) {
        this.header = header;
        this.value = value;
    }

    public String header() {
        return header;
    }

    /** As it stands in a CSV file; null when there is none. */
    public String text(NationalRow row) {
        var said = value.apply(row);
        return said instanceof BigDecimal decimal ? decimal.toPlainString() : (String) said;
    }

    static List<Column<NationalRow>> columns() {
        return Arrays.stream(values())
                .map(column -> Column.<NationalRow>of(column.header, column.value))
                .toList();
    }
}
