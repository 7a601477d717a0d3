package vn.ocop.registry.national;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

/** One row of PTNT_OCOP; the fields bear the table's own names in lower camel case. */
@Schema(
        name = "NationalRow",
        description = "Một dòng bảng PTNT_OCOP (QĐ 5277/QĐ-BNNMT). One row of the national table.",
        examples = NationalRow.EXAMPLE)
public record NationalRow(
        @Schema(description = "Our id of the product; not part of the table.")
        UUID productId,

        @Schema(description = "MA_OCOP: the NATIONAL_CODE of the product, else its printed code.", maxLength = 200)
        String maOcop,

        @Schema(description = "Ma_DonViHanhChinh: code of the commune of registration.", pattern = "^[0-9]{5}$")
        String maDonViHanhChinh,

        @Schema(description = "Ma_ThoiGian: the calendar year.", pattern = "^[0-9]{4}$")
        String maThoiGian,

        @Schema(description = "Ma_SanPham: the printed code of Annex II.", maxLength = 40)
        String maSanPham,

        @Schema(description = "TenSanPham: name of the product.", maxLength = 255)
        String tenSanPham,

        @Schema(
                description = "XepHang: stars of the last decision by the end of the period.",
                enumeration = {"3*", "4*", "5*"})
        String xepHang,

        @Schema(description = "ChuTheSXKD: name of the producer.", maxLength = 255)
        String chuTheSxkd,

        @MayBeAbsent
        @Schema(
                description =
                        "DoanhThuNam: revenue of the year in million đồng, two decimals; absent when not recorded.",
                minimum = "0")
        BigDecimal doanhThuNam,

        @Schema(
                description = "TrangThai: a word of the operator's settings, by default HIEU_LUC, HET_HAN, THU_HOI.",
                maxLength = 10)
        String trangThai) {

    static final String EXAMPLE = "{\"productId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\","
            + "\"maOcop\":\"38-15142-1-2026\",\"maDonViHanhChinh\":\"15142\",\"maThoiGian\":\"2026\","
            + "\"maSanPham\":\"38-15142-1-2026\",\"tenSanPham\":\"Nước mắm Ba Làng\",\"xepHang\":\"4*\","
            + "\"chuTheSxkd\":\"HTX mắm Khánh Linh Ba Làng\",\"doanhThuNam\":1250.00,\"trangThai\":\"HIEU_LUC\"}";
}
