package vn.ocop.chassis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.chassis.reading.ReadFixture.bytes;
import static vn.ocop.chassis.reading.ReadFixture.read;
import static vn.ocop.chassis.reading.SheetFixture.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.script.Apostrophe;

class WorkbookTest {

    private static final String HEADER = "1|A=Mã giỏ|B=Tên giỏ|C=Thợ|D=Ngày đan|E=Giá (đồng)";

    @TempDir
    Path folder;

    @Test
    void numbers_dates_and_formulas_come_as_a_person_would_type_them() throws IOException {
        var sheet = data(
                HEADER,
                "2|A=G1|B=Giỏ tre|C=Đào|D=~45282|E=#75000000",
                "3|A=G2|B=Giỏ mây|C=Quý|D=~45282.5|E=#65.099999999999994",
                "4|A=G3|B=Giỏ cói|C=Quý|E=#75.125",
                "5|A=G4|B=Giỏ dừa|C=^1+1");
        var read = read(SheetFixture.of(sheet).in(folder));
        assertThat(read.good)
                .extracting(record -> record.text("made"))
                .containsExactly("2023-12-22", "2023-12-22 12:00", "");
        assertThat(read.good).extracting(record -> record.text("price")).containsExactly("75000000", "65.1", "75.1250");
        assertThat(read.faults).containsExactly("4/5 formula_injection weaver");
    }

    @Test
    void a_workbook_of_the_1904_calendar_gives_the_same_day() throws IOException {
        var sheet = SheetFixture.of(data(HEADER, "2|A=G1|B=Giỏ tre|C=Đào|D=~43820"))
                .replacing("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"1\"/>");
        assertThat(read(sheet.in(folder)).good.get(0).text("made")).isEqualTo("2023-12-22");
    }

    @Test
    void the_first_sheet_that_is_visible_and_not_empty_is_read() throws IOException {
        var hidden = "hidden:" + data(HEADER, "2|A=G0|B=Giỏ kín|C=Đào");
        var empty = data("1|A= |B=");
        var shown = data(HEADER, "2|A=G1|B=Giỏ tre|C=Đào");
        assertThat(read(SheetFixture.of(hidden, empty, shown).in(folder)).names())
                .containsExactly("Giỏ tre");
        assertRefused(SheetFixture.of(hidden, empty).in(folder), FileReason.EMPTY_FILE);
    }

    @Test
    void a_header_may_be_merged_over_two_rows_and_a_value_over_several() throws IOException {
        var sheet = data(
                        "1|A=DANH SÁCH",
                        "3|A=Mã giỏ|B=Tên giỏ|C=Thợ|D=Việc đan",
                        "4|D=Ngày đan|E=Giá",
                        "5|A=I|B=Giỏ to",
                        "6|A=G1|B=Giỏ tre|C=Đào|D=~45282",
                        "7|A=G2|B=Giỏ mây",
                        "8|A=G3|B=Giỏ cói",
                        "9|A=G4|B=Giỏ dừa|C=Quý|D=~45283",
                        "10|A=Người lập biểu")
                + "<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:B4\"/><mergeCell ref=\"C3:C4\"/>"
                + "<mergeCell ref=\"D3:E3\"/><mergeCell ref=\"C6:C8\"/><mergeCell ref=\"B5:E5\"/></mergeCells>";
        var read = read(SheetFixture.of(sheet).in(folder));
        assertThat(read.skipped).containsExactly(5L, 10L);
        assertThat(read.good).extracting(record -> record.text("weaver")).containsExactly("Đào", "Đào", "Đào", "Quý");
        assertThat(read.good.get(0).text("made")).isEqualTo("2023-12-22");
    }

    @Test
    void columns_of_one_name_under_two_headings_are_taken_from_left_to_right_and_the_named_sheet_first()
            throws IOException {
        var layout = Layout.of(
                        Layout.required("name", "Tên giỏ"),
                        Layout.required("weaver", "Thợ"),
                        Layout.optional("first_price", "Giá"),
                        Layout.optional("first_made", "Ngày đan"),
                        Layout.optional("second_price", "Giá"),
                        Layout.optional("second_made", "Ngày đan"))
                .inSheet("s2");
        var other = data("1|A=Tên giỏ|B=Thợ|C=Giá", "2|A=Giỏ khác|B=Ai|C=#1");
        var sheet = data(
                        "3|A=Tên giỏ|B=Thợ|C=Lần đầu|E=Lần sau",
                        "4|C=Giá|D=Ngày đan|E=Giá|F=Ngày đan",
                        "5|A=Giỏ tre|B=Đào|C=#5|E=#7|F=~45282",
                        "6|E=#8|F=~45283")
                + "<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:B4\"/><mergeCell ref=\"C3:D3\"/>"
                + "<mergeCell ref=\"E3:F3\"/><mergeCell ref=\"A5:A6\"/><mergeCell ref=\"B5:B6\"/>"
                + "<mergeCell ref=\"C5:C6\"/><mergeCell ref=\"D5:D6\"/></mergeCells>";

        try (var reader = RecordReader.open(SheetFixture.of(other, sheet).in(folder), layout, ReadFixture.LIMITS)) {
            var first = ((Reading.Good) reader.next()).record();
            var second = ((Reading.Good) reader.next()).record();
            assertThat(first.text("first_price") + first.text("first_made") + " " + first.text("second_price") + " "
                            + first.text("second_made"))
                    .isEqualTo("5 7 2023-12-22");
            assertThat(second.text("name") + " " + second.text("first_price") + " " + second.text("second_price"))
                    .isEqualTo("Giỏ tre 5 8");
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void a_text_that_only_looks_like_a_formula_comes_back_from_our_own_sheets() throws IOException {
        var sheet = data(
                HEADER,
                "2|A=G1|B=" + Apostrophe.inSheet("=SUM giỏ") + "|C=Đào",
                "3|A=G2|B=" + Apostrophe.inSheet("-5 giỏ") + "|C=Đào",
                "4|A=G3|B=" + Apostrophe.inSheet("'=x") + "|C=Đào",
                "5|A=G4|B==1+1|C=Đào");

        var read = read(SheetFixture.of(sheet).in(folder));

        assertThat(read.names()).containsExactly("=SUM giỏ", "-5 giỏ", "'=x");
        assertThat(read.faults).containsExactly("4/5 formula_injection name");
    }

    @Test
    void a_bomb_is_found_while_reading() throws IOException {
        var rows = "<row><c t=\"inlineStr\"><is><t>aaaaaaaaaaaaaaaaaaaaaaaa</t></is></c></row>".repeat(10_000);
        assertRefused(SheetFixture.of("<sheetData>" + rows + "</sheetData>").in(folder), FileReason.ZIP_BOMB);
    }

    @Test
    void a_declared_entity_or_doctype_refuses_the_file() throws IOException {
        var part = "xl/worksheets/sheet1.xml";
        for (var prologue : new String[] {
            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///nowhere\">]><worksheet",
            "<!DOCTYPE worksheet><worksheet",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><worksheet"
        }) {
            var sheet = SheetFixture.of(data(HEADER)).replacing(part, "<worksheet", prologue);
            assertRefused(sheet.in(folder), FileReason.XML_ENTITY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xml",
                "xl/../../evil.xml",
                "/etc/evil",
                "C:\\evil",
                "xl/vbaProject.bin",
                "xl/externalLinks/externalLink1.xml"
            })
    void an_unsafe_part_refuses_the_file(String name) throws IOException {
        assertRefused(SheetFixture.of(data(HEADER)).part(name, "<a/>").in(folder), FileReason.UNSAFE_ARCHIVE);
    }

    @Test
    void a_broken_archive_or_part_is_told_from_another_format() throws IOException {
        var whole = Files.readAllBytes(SheetFixture.of(data(HEADER)).in(folder));
        assertRefused(bytes(folder, Arrays.copyOf(whole, whole.length * 2 / 3)), FileReason.CORRUPT_FILE);
        var broken = SheetFixture.of(data(HEADER)).replacing("xl/worksheets/sheet1.xml", "</sheetData>", "");
        assertRefused(broken.in(folder), FileReason.CORRUPT_FILE);
        whole[whole.length / 2] ^= 0x55;
        assertRefused(bytes(folder, whole), FileReason.CORRUPT_FILE);
        byte[] oldBinary = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertRefused(bytes(folder, oldBinary), FileReason.UNSUPPORTED_FORMAT);
    }

    @Test
    void a_part_whose_sum_is_not_its_own_refuses_the_file() throws IOException {
        var file =
                SheetFixture.of(data(HEADER, "2|A=G1|B=Giỏ tre|C=Đào")).stored().in(folder);
        var altered = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("G1", "G2");
        assertRefused(bytes(folder, altered.getBytes(StandardCharsets.ISO_8859_1)), FileReason.CORRUPT_FILE);
    }

    @Test
    void a_character_that_xml_cannot_hold_is_read_from_its_number() throws IOException {
        var read = read(SheetFixture.of(data(
                        HEADER, "2|A=G1|B=Giỏ_x000D_ tre|C=Đào", "3|A=G2|B=Giỏ_x0007_|C=Đào", "4|A=G3|B=a_xyz_|C=Đào"))
                .in(folder));
        assertThat(read.names()).containsExactly("Giỏ tre", "a_xyz_");
        assertThat(read.faults).containsExactly("2/3 bad_characters name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void the_1904_calendar_is_told_in_either_way(String told) throws IOException {
        var sheet = SheetFixture.of(data(HEADER, "2|A=G1|B=Giỏ tre|C=Đào|D=~43820.0"))
                .replacing("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"" + told + "\"/>");
        assertThat(read(sheet.in(folder)).good.get(0).text("made")).isEqualTo("2023-12-22");
    }

    @Test
    void the_row_limit_of_workbooks_holds_at_its_bound() throws IOException {
        var rows = new String[101];
        rows[0] = HEADER;
        for (int i = 1; i <= 100; i++) {
            rows[i] = (i + 1) + "|A=G" + i + "|B=Giỏ " + i * 7919 + "|C=Thợ " + i * 104729;
        }
        assertThat(read(SheetFixture.of(data(rows)).in(folder)).good).hasSize(100);
        var more = data(rows).replace("</sheetData>", "<row r=\"102\"><c r=\"A102\"><v>1</v></c></row></sheetData>");
        assertRefused(SheetFixture.of(more).in(folder), FileReason.TOO_MANY_ROWS);
    }

    private static void assertRefused(Path file, FileReason reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
