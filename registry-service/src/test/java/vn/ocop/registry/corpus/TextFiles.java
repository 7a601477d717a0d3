package vn.ocop.registry.corpus;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.ocop.registry.corpus.SampleRows.CODE;
import static vn.ocop.registry.corpus.SampleRows.COMMUNE;
import static vn.ocop.registry.corpus.SampleRows.NAME;
import static vn.ocop.registry.corpus.SampleRows.PRODUCER;
import static vn.ocop.registry.corpus.SampleRows.SCORE;
import static vn.ocop.registry.corpus.SampleRows.row;
import static vn.ocop.registry.corpus.SampleRows.table;
import static vn.ocop.registry.corpus.SampleRows.with;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Encodings, separators, headers and layouts of delimited files. */
final class TextFiles {

    private static final String MARK = "\uFEFF";

    private TextFiles() {}

    static List<CorpusFile> all() {
        var all = new ArrayList<CorpusFile>();
        all.addAll(encodings());
        all.addAll(oldFonts());
        all.addAll(layouts());
        all.addAll(records());
        all.addAll(refused());
        return all;
    }

    static String text(List<List<String>> rows, String separator, String end) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining(separator)))
                .collect(Collectors.joining(end, "", end));
    }

    private static String quoted(String cell, String separator) {
        boolean needed = cell.contains(separator) || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
        return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    static CorpusFile file(String name, String text) {
        return new CorpusFile(name, text.getBytes(UTF_8));
    }

    private static CorpusFile file(String name, String text, Charset charset) {
        return new CorpusFile(name, text.getBytes(charset));
    }

    private static List<CorpusFile> encodings() {
        var decomposed = Normalizer.normalize(text(table(20, 12), ",", "\n"), Normalizer.Form.NFD);
        return List.of(
                file("utf8-commas.csv", text(table(0, 20), ",", "\n"))
                        .accepted(20)
                        .first(0, 1, 2),
                file("utf8-mark-semicolons.csv", MARK + text(table(5, 10), ";", "\r\n"))
                        .accepted(10)
                        .first(5, 6),
                file("utf16le-tabs.csv", MARK + text(table(30, 8), "\t", "\r\n"), UTF_16LE)
                        .accepted(8)
                        .first(30),
                file("utf16be-bars.csv", MARK + text(table(40, 8), "|", "\n"), UTF_16BE)
                        .accepted(8)
                        .first(40),
                new CorpusFile("windows1258-lone-returns.csv", OldFonts.windows1258(text(table(50, 15), ";", "\r")))
                        .accepted(15)
                        .first(50, 51),
                file(
                                "decomposed-with-a-composed-twin.csv",
                                decomposed
                                        + text(table(20, 2), ",", "\n")
                                                .lines()
                                                .skip(1)
                                                .collect(Collectors.joining("\n")))
                        .accepted(12)
                        .first(20)
                        .rejected("duplicate_in_file", 13, 14, 14, 15));
    }

    private static List<CorpusFile> oldFonts() {
        var office = text(table(60, 6), ";", "\r\n");
        return List.of(
                new CorpusFile("tcvn3.csv", OldFonts.bytes(OldFonts.tcvn3(office))).refused("legacy_font_encoding"),
                file("tcvn3-saved-as-utf8.csv", OldFonts.tcvn3(office)).refused("legacy_font_encoding"),
                new CorpusFile("vni.csv", OldFonts.bytes(OldFonts.vni(office))).refused("legacy_font_encoding"),
                file("vni-capitals-saved-as-utf8.csv", OldFonts.vni(office).toUpperCase(Locale.ROOT))
                        .refused("legacy_font_encoding"),
                file("another-encoding.csv", office, Charset.forName("IBM852")).refused("bad_encoding"),
                file("utf16-without-mark.csv", office, UTF_16LE).refused("bad_encoding"));
    }

    private static List<CorpusFile> layouts() {
        var sections = new ArrayList<List<String>>();
        sections.add(List.of("UBND TỈNH THANH HÓA", "", "", "", "", "", "", "", "", "", "", ""));
        sections.add(List.of("", "", "DANH MỤC SẢN PHẨM OCOP", "", "", "", "", "", "", "", "", ""));
        sections.addAll(table(70, 4));
        sections.add(4, List.of("I", "Nhóm thực phẩm", "", "", "", "", "", "", "", "", "", ""));
        sections.add(List.of("Tổng số:", "4", "4", "", "", "", "", "", "", "", "", ""));
        sections.add(List.of("", "", "", "", "", "", "", "", "", "", "", ""));
        sections.add(List.of("", "", "", "", "", "", "", "", "", "Người lập biểu", "", ""));
        var spaced = table(80, 6).stream()
                .map(cells -> cells.stream()
                        .map(cell -> "\u00A0" + cell.replace(" ", " \u00A0") + "\u200B ")
                        .toList())
                .toList();
        var header = "  MÃ SẢN PHẨM (*);Tên sản phẩm: (bắt buộc);CHỦ THỂ *;Xã, phường;TỈNH;Số sao:\n";
        return List.of(
                file("title-sections-and-sums.csv", text(sections, ";", "\n"))
                        .accepted(4)
                        .first(70)
                        .skipped(5, 9, 11),
                file("unseen-spaces.csv", text(spaced, ",", "\n")).accepted(6).first(80),
                file("sep-line.csv", "sep=\t\r\n" + text(table(90, 5), "\t", "\r\n"))
                        .accepted(5)
                        .first(90),
                file("another-header.csv", header + "S1;Cói xe;HTX Cói;Nga Sơn;;4*\n")
                        .accepted(1),
                file("header-only.csv", MARK + text(table(0, 0), ";", "\n")).accepted(0));
    }

    private static List<CorpusFile> records() {
        var quotes = table(100, 4);
        quotes.set(1, with(quotes.get(1), NAME, "Trà \"gói\",\nhộp; lon"));
        quotes.set(3, with(quotes.get(3), SCORE, "chín mươi"));
        var twins = table(110, 5);
        twins.add(with(row(116), CODE, row(110).get(CODE).toLowerCase(Locale.ROOT)));
        var spelled =
                with(with(row(111), CODE, "SP-KHAC"), NAME, row(111).get(NAME).toUpperCase(Locale.ROOT) + " ");
        twins.add(spelled);
        twins.add(with(with(row(120), PRODUCER, "Công ty trách nhiệm hữu hạn MTV Hoà An"), NAME, "Chè lam"));
        twins.add(with(with(row(121), PRODUCER, "CÔNG TY TNHH MỘT THÀNH VIÊN \"HÒA AN\""), NAME, "chè-lam"));
        var missing = table(130, 6);
        missing.set(1, with(missing.get(1), CODE, " "));
        missing.set(2, with(missing.get(2), NAME, "–"));
        missing.set(3, with(missing.get(3), PRODUCER, "-"));
        missing.set(4, with(with(missing.get(4), CODE, "—"), NAME, ""));
        missing.set(5, with(missing.get(5), COMMUNE, "\u00A0"));
        var ragged = text(table(140, 4), ";", "\n").split("\n");
        ragged[1] = ragged[1].substring(0, ragged[1].lastIndexOf(';'));
        ragged[2] = ragged[2] + ";ghi chú";
        ragged[3] = ragged[3] + ";;";
        return List.of(
                file("quotes-and-lines.csv", text(quotes, ";", "\n"))
                        .accepted(3)
                        .rejected("bad_number", 3, 5),
                file("twins.csv", text(twins, ",", "\n"))
                        .accepted(6)
                        .first(110)
                        .rejected("duplicate_in_file", 6, 7, 7, 8, 9, 10),
                file("missing.csv", text(missing, ",", "\n"))
                        .accepted(1)
                        .first(135)
                        .rejected("missing_id", 1, 2, 4, 5)
                        .rejected("missing_required", 2, 3, 3, 4, 5, 6),
                file("ragged.csv", String.join("\n", ragged))
                        .accepted(2)
                        .first(142)
                        .rejected("column_count", 1, 2, 2, 3),
                file("cells-in-order.csv", text(faults(), ",", "\n"))
                        .accepted(2)
                        .rejected("bad_characters", 1, 2)
                        .rejected("formula_injection", 2, 3, 3, 4, 4, 5)
                        .rejected("mojibake", 5, 6)
                        .rejected("too_long", 6, 7)
                        .rejected("missing_id", 7, 8));
    }

    /** Each row has a fault and the next one in the order of the checks. */
    private static List<List<String>> faults() {
        var rows = table(150, 9);
        rows.set(1, with(with(rows.get(1), NAME, "Nem\u0007 chua"), PRODUCER, "=1+1"));
        rows.set(2, with(with(rows.get(2), NAME, "@SUM(A1)"), PRODUCER, "NÆ°á»›c máº¯m"));
        rows.set(3, with(rows.get(3), 0, "+cmd|' /C calc'!A0"));
        rows.set(4, with(rows.get(4), 9, "-\"a"));
        rows.set(5, with(with(rows.get(5), NAME, "NÆ°á»›c máº¯m"), PRODUCER, "x".repeat(256)));
        rows.set(6, with(with(rows.get(6), PRODUCER, "x".repeat(256)), CODE, ""));
        rows.set(7, with(with(rows.get(7), CODE, ""), NAME, ""));
        rows.set(8, with(rows.get(8), PRODUCER, "y".repeat(255)));
        rows.set(9, with(rows.get(9), 0, "-9"));
        return rows;
    }

    private static List<CorpusFile> refused() {
        return List.of(
                new CorpusFile("nothing.csv", new byte[0]).refused("empty_file"),
                file("spaces-only.csv", MARK + " \r\n\t\r\n").refused("empty_file"),
                file("page-named-sheet.xls", "\r\n <html><body><table>").refused("not_a_spreadsheet"),
                file("xml-named-sheet.xls", MARK + "<?xml version=\"1.0\"?><Workbook/>")
                        .refused("not_a_spreadsheet"),
                new CorpusFile("old-binary.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})
                        .refused("unsupported_format"),
                file("open-quote.csv", text(table(0, 3), ",", "\n") + "4,\"SP,Nem,HTX\n5,a,b,c\n")
                        .refused("unterminated_quote"),
                file("another-list.csv", "Họ và tên;Ngày sinh;Xã/Phường\nLê Văn A;1/1/1990;Nga Sơn\n")
                        .refused("header_not_found"),
                file("header-in-row-16.csv", "x,,\n".repeat(15) + text(table(0, 2), ",", "\n"))
                        .refused("header_not_found"),
                file("columns-missing.csv", "Mã sản phẩm,Tên sản phẩm,Xã/Phường,Hạng sao\nS1,Nem,Nga Sơn,3\n")
                        .refused("missing_columns"));
    }
}
