package vn.ocop.chassis.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.chassis.reading.ReadFixture.bytes;
import static vn.ocop.chassis.reading.ReadFixture.read;
import static vn.ocop.chassis.reading.ReadFixture.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;

class DelimitedFileTest {

    private static final String BASKETS = """
            Mã giỏ;Tên giỏ;Người đan
            G1;Giỏ tre;Lê Thị Đào
            G2;Giỏ mây;Hà Văn Quý
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void every_separator_is_found(String separator) throws IOException {
        assertThat(read(text(folder, BASKETS.replace(";", separator))).names()).containsExactly("Giỏ tre", "Giỏ mây");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_is_read_and_the_last_may_be_missing(String end) throws IOException {
        var read = read(text(folder, BASKETS.strip().replace("\n", end)));
        assertThat(read.names()).containsExactly("Giỏ tre", "Giỏ mây");
        assertThat(read.good.get(1).row()).isEqualTo(3);
    }

    @Test
    void a_sep_line_wins_over_counting_and_counts_as_a_line() throws IOException {
        var read = read(text(folder, String.join("\r\n", "\uFEFFsep=|", "Mã giỏ|Tên giỏ|Thợ", "G1|a;b;c;d|x;y")));
        assertThat(read.names()).containsExactly("a;b;c;d");
        assertThat(read.good.get(0).row()).isEqualTo(3);
    }

    @Test
    void separators_inside_quotes_do_not_count() throws IOException {
        var read = read(text(folder, "Mã giỏ;Tên giỏ;Thợ\nG1;\"a,b,c,d,e \"\"f\"\"\ng\";\"x,y,z\"\nG2;h;i\n"));
        assertThat(read.names()).containsExactly("a,b,c,d,e \"f\" g", "h");
        assertThat(read.good.get(1).row()).isEqualTo(4);
    }

    @Test
    void unicode_comes_in_every_form() throws IOException {
        var utf16le = new ByteArrayOutputStream();
        utf16le.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
        utf16le.write(BASKETS.getBytes(UTF_16LE));
        var utf16be = new ByteArrayOutputStream();
        utf16be.write(new byte[] {(byte) 0xFE, (byte) 0xFF});
        utf16be.write(BASKETS.getBytes(UTF_16BE));
        for (var file : new Path[] {
            bytes(folder, utf16le.toByteArray()),
            bytes(folder, utf16be.toByteArray()),
            text(folder, "\uFEFF" + BASKETS),
            text(folder, Normalizer.normalize(BASKETS, Normalizer.Form.NFD))
        }) {
            assertThat(read(file).good.get(1).text("weaver")).isEqualTo("Hà Văn Quý");
        }
    }

    @Test
    void windows_1258_is_known_by_its_header_and_comes_out_composed() throws IOException {
        // Windows-1258 writes most tone marks as a letter of their own.
        var parted = new StringBuilder();
        for (var letter : BASKETS.codePoints().mapToObj(Character::toString).toList()) {
            boolean whole = Charset.forName("windows-1258").newEncoder().canEncode(letter);
            parted.append(whole ? letter : toneApart(letter));
        }
        var read = read(text(folder, parted.toString(), Charset.forName("windows-1258")));
        assertThat(read.names()).containsExactly("Giỏ tre", "Giỏ mây");
        assertThat(read.good.get(0).text("weaver")).isEqualTo("Lê Thị Đào");
    }

    private static String toneApart(String letter) {
        var nfd = Normalizer.normalize(letter, Normalizer.Form.NFD);
        var tone = nfd.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        var base = nfd.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
    }

    @Test
    void old_fonts_are_refused_as_bytes_and_saved_as_utf_8() throws IOException {
        var tcvn3 = "M\u00B7 gi\u00E1;T\u00AAn gi\u00E1;Ng\u00AD\u00EAi \u00AEan\nG1;Gi\u00E1 tre;X\n";
        var vni = "Ma\u00F5 gio\u00FB;Te\u00E2n gio\u00FB;Ng\u00F6\u00F4\u00F8i \u00F1an\nG1;Gio\u00FB tre;X\n";
        var decoded = new String(tcvn3.getBytes(Charset.forName("ISO-8859-1")), Charset.forName("windows-1258"));
        assertRefused(text(folder, decoded), FileReason.LEGACY_FONT_ENCODING);
        for (var content : new String[] {tcvn3, vni, vni.toUpperCase(Locale.ROOT)}) {
            assertRefused(text(folder, content, Charset.forName("ISO-8859-1")), FileReason.LEGACY_FONT_ENCODING);
            assertRefused(text(folder, content), FileReason.LEGACY_FONT_ENCODING);
        }
    }

    @Test
    void what_cannot_be_decoded_is_refused() throws IOException {
        assertRefused(bytes(folder, BASKETS.getBytes(UTF_16LE)), FileReason.BAD_ENCODING);
        assertRefused(text(folder, BASKETS, Charset.forName("IBM850")), FileReason.BAD_ENCODING);
        var damaged = BASKETS.getBytes(UTF_8);
        damaged[damaged.length - 2] = (byte) 0xFF;
        assertRefused(bytes(folder, damaged), FileReason.BAD_ENCODING);
    }

    @Test
    void a_quote_that_never_closes_refuses_the_file() throws IOException {
        assertRefused(text(folder, BASKETS + "G3;\"Giỏ;x\nG4;y;z\n"), FileReason.UNTERMINATED_QUOTE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY_FILE",
        "'  ', EMPTY_FILE",
        "\uFEFF, EMPTY_FILE",
        "';;;;', EMPTY_FILE",
        "'sep=;', EMPTY_FILE",
        "'<html><table>', NOT_A_SPREADSHEET",
        "'<?xml version=\"1.0\"?><x/>', NOT_A_SPREADSHEET",
        "'%PDF-1.7', UNSUPPORTED_FORMAT",
        "'Họ và tên;Ngày sinh;Địa chỉ', HEADER_NOT_FOUND",
        "'Mã giỏ;Người đan;Ngày đan', MISSING_COLUMNS",
    })
    void a_file_of_another_kind_is_refused_with_its_reason(String content, FileReason reason) throws IOException {
        assertRefused(text(folder, content), reason);
    }

    @Test
    void rows_of_nothing_are_an_empty_file_unless_something_stands_below_them() throws IOException {
        assertRefused(text(folder, ";;;\n".repeat(15)), FileReason.EMPTY_FILE);
        assertRefused(text(folder, ";;;\n".repeat(15) + BASKETS), FileReason.HEADER_NOT_FOUND);
        assertRefused(bytes(folder, new byte[] {(byte) 0xFF, (byte) 0xFE}), FileReason.EMPTY_FILE);
    }

    @Test
    void the_limits_hold_at_their_bounds() throws IOException {
        var header = "Mã giỏ;Tên giỏ;Người đan\n";
        assertThat(read(text(folder, header + "G;a;b\n".repeat(200))).good).hasSize(200);
        assertRefused(text(folder, header + "G;a;b\n".repeat(201)), FileReason.TOO_MANY_ROWS);
        assertRefused(bytes(folder, new byte[20_000_001]), FileReason.TOO_LARGE);
    }

    private static void assertRefused(Path file, FileReason reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
