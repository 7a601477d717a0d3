package vn.ocop.registry.corpus;

import static vn.ocop.registry.corpus.SampleRows.CODE;
import static vn.ocop.registry.corpus.SampleRows.DAY;
import static vn.ocop.registry.corpus.SampleRows.SCORE;
import static vn.ocop.registry.corpus.SampleRows.STARS;
import static vn.ocop.registry.corpus.SampleRows.row;
import static vn.ocop.registry.corpus.SampleRows.table;
import static vn.ocop.registry.corpus.SampleRows.with;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Workbooks, good and evil. */
final class BookFiles {

    private static final DateTimeFormatter OFFICE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private BookFiles() {}

    static List<CorpusFile> all() {
        var all = new ArrayList<CorpusFile>();
        all.addAll(good());
        all.add(merged());
        all.add(formulas());
        all.addAll(evil());
        return all;
    }

    private static CorpusFile file(String name, Book book) {
        return new CorpusFile(name, book.bytes());
    }

    /** Stars and scores as numbers, days as days. */
    private static List<List<String>> typed(int first, int count, LocalDate calendar) {
        var rows = new ArrayList<>(table(first, count));
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            long day = ChronoUnit.DAYS.between(calendar, LocalDate.parse(row.get(DAY), OFFICE));
            row = with(row, DAY, i % 3 == 0 ? row.get(DAY) : "~" + day);
            row = with(row, STARS, "#" + row.get(STARS));
            var score = row.get(SCORE);
            rows.set(i, score.isEmpty() ? row : with(row, SCORE, "#" + score.replace(',', '.')));
        }
        return rows;
    }

    private static List<CorpusFile> good() {
        return List.of(
                file("days-from-1900.xlsx", new Book().sheet(typed(500, 9, FROM_1900)))
                        .accepted(9)
                        .first(500, 501, 502),
                file(
                                "days-from-1904.xlsx",
                                new Book().sheet(typed(500, 9, FROM_1904)).of1904())
                        .accepted(9)
                        .first(500, 501, 502),
                file(
                                "behind-hidden-sheets.xlsx",
                                new Book()
                                        .sheet("hidden", table(0, 2))
                                        .sheet("veryHidden", table(2, 2))
                                        .sheet(List.of(List.of(" ", ""), List.of()))
                                        .sheet(table(510, 3))
                                        .sheet(table(520, 3)))
                        .accepted(3)
                        .first(510),
                file("header-only.xlsx", new Book().sheet(table(0, 0))).accepted(0),
                file(
                                "nothing-to-see.xlsx",
                                new Book().sheet("hidden", table(0, 2)).sheet(List.of()))
                        .refused("empty_file"));
    }

    /** A decision's annex: names in two rows, producers over several products, sections, a sum, a signature. */
    private static CorpusFile merged() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("PHỤ LỤC"));
        rows.add(List.of("(Kèm theo Quyết định)"));
        rows.add(List.of("STT", "Mã sản phẩm", "Sản phẩm", "Chủ thể", "", "", "Kết quả", "", "Quyết định"));
        rows.add(List.of("", "", "", "Tên", "Xã/Phường", "Tỉnh", "Hạng sao", "Điểm", "Số", "Ngày"));
        rows.add(List.of("I", "THỰC PHẨM"));
        for (int i = 530; i < 534; i++) {
            var row = row(i);
            boolean own = i % 2 == 0;
            rows.add(List.of(
                    row.get(0),
                    row.get(CODE),
                    row.get(2),
                    own ? row.get(3) : "",
                    own ? row.get(5) : "",
                    "",
                    row.get(STARS) + " sao",
                    row.get(SCORE),
                    row.get(9),
                    row.get(DAY)));
        }
        rows.add(List.of("Cộng", "#4", "#4", "#4"));
        rows.add(List.of("", "", "", "", "", "", "", "NGƯỜI LẬP"));
        var book = new Book()
                .sheet(
                        rows, "A1:J1", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:H3", "I3:J3", "D6:D7", "E6:E7", "D8:D9",
                        "E8:E9");
        var second = new java.util.LinkedHashMap<>(SampleRows.canonical(531));
        second.put("producer", row(530).get(3));
        second.put("commune_code", SampleRows.canonical(530).get("commune_code"));
        return file("annex-with-merged-cells.xlsx", book)
                .accepted(4)
                .first(530)
                .firstIs(second)
                .skipped(5, 10, 11);
    }

    private static CorpusFile formulas() {
        var rows = table(540, 4);
        rows.set(2, with(rows.get(2), SCORE, "^A1*20"));
        rows.set(3, with(rows.get(3), 0, "^ROW()-1"));
        rows.add(List.of("", "Tổng", "^SUM(H2:H5)", "^SUM(I2:I5)"));
        return file("formula-cells.xlsx", new Book().sheet(rows))
                .accepted(2)
                .first(540)
                .rejected("formula_injection", 2, 3, 3, 4)
                .skipped(6);
    }

    private static List<CorpusFile> evil() {
        var whole = new Book().sheet(table(0, 5)).bytes();
        var filler = "<c t=\"inlineStr\"><is><t>aaaaaaaaaaaaaaaa</t></is></c>".repeat(40_000);
        var entity = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet";
        return List.of(
                new CorpusFile("cut-off.xlsx", Arrays.copyOf(whole, whole.length * 2 / 3)).refused("corrupt_file"),
                file("part-not-closed.xlsx", new Book().sheet(table(0, 2)).replacing(SHEET, "</sheetData>", ""))
                        .refused("corrupt_file"),
                file(
                                "bomb.xlsx",
                                new Book()
                                        .sheet(table(0, 2))
                                        .replacing(SHEET, "</sheetData>", "<row>" + filler + "</row></sheetData>"))
                        .refused("zip_bomb"),
                file("entity.xlsx", new Book().sheet(table(0, 2)).replacing(SHEET, "<worksheet", entity))
                        .refused("xml_entity"),
                file(
                                "doctype-elsewhere.xlsx",
                                new Book().sheet(table(0, 2)).part("docProps/app.xml", "<!DOCTYPE a><a/>"))
                        .refused("xml_entity"),
                file("climbing-part.xlsx", new Book().sheet(table(0, 2)).part("xl/../../evil.xml", "<a/>"))
                        .refused("unsafe_archive"));
    }
}
