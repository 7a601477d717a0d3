package vn.ocop.registry.corpus;

import static vn.ocop.registry.corpus.SampleRows.COMMUNE;
import static vn.ocop.registry.corpus.SampleRows.DAY;
import static vn.ocop.registry.corpus.SampleRows.PROVINCE;
import static vn.ocop.registry.corpus.SampleRows.SCORE;
import static vn.ocop.registry.corpus.SampleRows.STARS;
import static vn.ocop.registry.corpus.SampleRows.varied;
import static vn.ocop.registry.corpus.TextFiles.file;
import static vn.ocop.registry.corpus.TextFiles.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How offices write stars, scores, days and places. */
final class FormFiles {

    private FormFiles() {}

    static List<CorpusFile> all() {
        return List.of(stars(), scores(), days(), places(), provinces());
    }

    /** Rows of one reason: records from the first to the last, each one row further down. */
    private static int[] rows(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .flatMap(record -> IntStream.of(record, record + 1))
                .toArray();
    }

    private static CorpusFile stars() {
        var good = List.of("3", "04", "5.0", "3 SAO", "****", "5*", "ocop 3 sao", "Hạng 4 sao", "Năm sao", "bốn SAO");
        var bad = List.of("2", "6", "0", "3,5", "4-5 sao", "******", "Một sao", "sao 4", "ba", "đạt");
        var table = varied(200, STARS, join(good, bad));
        for (int i = 1; i < table.size(); i++) {
            table.set(i, SampleRows.with(table.get(i), SCORE, ""));
        }
        return file("stars.csv", text(table, ",", "\n")).accepted(10).rejected("bad_stars", rows(11, 20));
    }

    /** Beside three stars; the sample begins with products of three. */
    private static CorpusFile scores() {
        var good = List.of("50", "69,99", "65.8 điểm", "50,00ĐIỂM", "-");
        var numbers = List.of("6.5E1", "65/100", "khá", "1.065,5");
        var ranges = List.of("-1", "100,01");
        var bands = List.of("49,99", "70", "90");
        var table = varied(0, SCORE, join(join(good, numbers), join(ranges, bands)));
        return file("scores.csv", text(table, ";", "\n"))
                .accepted(5)
                .rejected("bad_number", rows(6, 9))
                .rejected("score_out_of_range", rows(10, 11))
                .rejected("score_star_mismatch", rows(12, 14));
    }

    private static CorpusFile days() {
        var good = List.of(
                "5/6/2024",
                "05-06-2024",
                "05.06.2024",
                "2024-06-05",
                "ngày 05 tháng 06 năm 2024",
                "05/06/2024 00:00:00",
                "29/02/2024",
                "");
        var bad = List.of("29/02/2023", "06/25/2024", "2024/06/05", "45448", "hôm qua", "05/06/2024 08:30");
        var incomplete = List.of("06/2024", "tháng 6 năm 2024", "2024");
        var outside = List.of("31/12/2017", "01/01/2031");
        var table = varied(300, DAY, join(join(good, bad), join(join(incomplete, outside), List.of("5/6/24"))));
        var first = new java.util.LinkedHashMap<>(SampleRows.canonical(300));
        first.put("decision_date", "2024-06-05");
        return file("days.csv", text(table, ",", "\n"))
                .accepted(8)
                .firstIs(first)
                .rejected("bad_date", rows(9, 14))
                .rejected("incomplete_date", rows(15, 17))
                .rejected("date_out_of_range", rows(18, 19))
                .rejected("ambiguous_date", 20, 21);
    }

    /** Old and new names of one list: commune, district, province. */
    private static CorpusFile places() {
        var lines = List.of(
                "X. Hoằng Phụ;H. Hoằng Hoá;T. Thanh Hóa",
                "Xã Cẩm Bình;Cẩm Thuỷ;",
                "P. Đông Sơn;TX. Bỉm Sơn;Thanh Hoá",
                "Phường Đông Sơn;TP. Thanh Hóa;Tỉnh Thanh Hóa",
                "Phường Đông Sơn;;Thanh Hóa",
                "4;TP. Tây Ninh;Tỉnh Tây Ninh",
                "Phường 04;Thành phố Tân An;Long An",
                "Xã Long Hựu Đông;Huyện Cần Đước;Tây Ninh",
                "nga sơn;-;",
                "TT. Hà Trung;H. Hà Trung;",
                "Thị trấn Thiệu Hóa;Thiệu Hóa;",
                "Hoang Phu;Hoằng Hóa;",
                "Xã Hoằng Phụ;;",
                "Xã Hoằng Phụ;Huyện Nga Sơn;",
                "P. Gia Lộc;TX. Trảng Bàng;Long An");
        var text = new StringBuilder("Mã SP;Tên SP;Chủ thể;Xã, phường;Huyện (cũ);Tỉnh;Số sao\n");
        for (int i = 0; i < lines.size(); i++) {
            text.append("P%d;Sản phẩm %d;HTX Số %d;%s;3\n".formatted(i, i, i, lines.get(i)));
        }
        return file("places-old-and-new.csv", text.toString())
                .accepted(9)
                .firstIs(place(0, "16000"))
                .firstIs(place(1, "15142"))
                .firstIs(place(2, "14812"))
                .firstIs(place(3, "14797"))
                .firstIs(place(4, "16378"))
                .firstIs(place(5, "25459"))
                .firstIs(place(6, "27694"))
                .rejected("ambiguous_commune", rows(10, 11))
                .rejected("unknown_commune", rows(12, 15));
    }

    private static java.util.Map<String, Object> place(int n, String code) {
        return java.util.Map.of("name", "Sản phẩm " + n, "producer", "HTX Số " + n, "stars", 3, "commune_code", code);
    }

    private static CorpusFile provinces() {
        var good = List.of("Thanh Hoá", "TỈNH THANH HÓA", "T.Thanh Hóa", "");
        var bad = List.of("Thanh Hoa", "Tỉnh Thanh", "38", "TP. Thanh Hóa mới");
        var table = varied(400, PROVINCE, join(good, bad));
        table.set(
                4,
                SampleRows.with(table.get(4), COMMUNE, table.get(4).get(COMMUNE).toUpperCase(java.util.Locale.ROOT)));
        return file("provinces.csv", text(table, ",", "\n"))
                .accepted(4)
                .first(400, 401, 402, 403)
                .rejected("unknown_province", rows(5, 8));
    }

    private static List<String> join(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
