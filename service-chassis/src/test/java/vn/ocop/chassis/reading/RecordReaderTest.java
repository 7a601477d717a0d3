package vn.ocop.chassis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.chassis.reading.ReadFixture.read;
import static vn.ocop.chassis.reading.ReadFixture.text;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.script.Apostrophe;
import vn.ocop.chassis.script.Formula;

class RecordReaderTest {

    private static final String HEADER = "STT;Mã giỏ;Tên giỏ;Người đan\n";

    @TempDir
    Path folder;

    @Test
    void titles_sections_sums_and_signatures_are_no_records() throws IOException {
        var read = read(text(
                folder,
                "DANH SÁCH GIỎ;;;\n;;;\n" + HEADER + "I;Giỏ tre;;\n1;G1;Giỏ tre;Đào\n;;;\nTổng cộng:;12;13;14\n"
                        + "2;G2;Giỏ mây;Quý\nCộng;1;2;3\nNgười lập biểu;;;\n"));
        assertThat(read.names()).containsExactly("Giỏ tre", "Giỏ mây");
        assertThat(read.skipped).containsExactly(4L, 7L, 9L, 10L);
        assertThat(read.good.get(1).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MÃ GIỎ;TÊN GIỎ;NGƯỜI ĐAN",
                "Mã giỏ (*);Tên giỏ*;Người đan:",
                "\u00A0Mã giỏ ;Tên giỏ [bắt buộc];Người đan (họ và tên):",
                "code;name;weaver",
            })
    void a_header_is_known_whatever_stands_around_its_names(String header) throws IOException {
        assertThat(read(text(folder, header + "\nG1;Giỏ tre;Đào\n")).names()).containsExactly("Giỏ tre");
    }

    @Test
    void the_header_stands_within_the_first_15_rows() throws IOException {
        var rows = HEADER + "1;G1;Giỏ tre;Đào\n";
        assertThat(read(text(folder, "x;;;\n".repeat(14) + rows)).names()).containsExactly("Giỏ tre");
        assertThatThrownBy(() -> read(text(folder, "x;;;\n".repeat(15) + rows)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FileReason.HEADER_NOT_FOUND));
    }

    @Test
    void a_row_has_as_many_cells_as_the_header() throws IOException {
        var read = read(
                text(folder, HEADER + "1;G1;Giỏ tre;Đào\n2;G2;Giỏ\n3;G3;Giỏ;Quý;;\n4;G4;Giỏ;Quý;thêm\n5;G5;Giỏ;\n"));
        assertThat(read.faults).containsExactly("2/3 column_count null", "4/5 column_count null");
        assertThat(read.good).hasSize(3);
    }

    @Test
    void the_first_fault_in_the_fixed_order_is_the_reason() throws IOException {
        var read = read(text(
                folder,
                HEADER + "1;G\u0007;=1+1;Đào\n2;G2;=1+1;NÆ°á»›c\n3;G3;NÆ°á»›c;" + "x".repeat(256) + "\n4;G4;"
                        + "y".repeat(255) + ";" + "x".repeat(256) + "\n"));
        assertThat(read.faults)
                .containsExactly(
                        "1/2 bad_characters code",
                        "2/3 formula_injection name",
                        "3/4 mojibake name",
                        "4/5 too_long weaver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(1)", "+cmd|x", "-cmd|x", "+(1)", "-\"a", "\t=1", " =1", "-=1", "+đ", "-[a"})
    void a_cell_that_a_spreadsheet_would_run_is_refused(String cell) {
        assertThat(Formula.in(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-5", "+84 912", "- a", "1=1", "a@b", "'=1", "—a"})
    void a_cell_that_only_looks_odd_is_taken(String cell) {
        assertThat(Formula.in(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-5", "@home", "'=1", "''-x", "'a", "a'b", "", "'"})
    void the_apostrophe_of_an_export_is_taken_off_exactly_once(String value) throws IOException {
        assertThat(Apostrophe.without(Apostrophe.before(value))).isEqualTo(value);
        var read = read(text(folder, HEADER + "1;G1;" + Apostrophe.before(value) + "x;Đào\n"));
        assertThat(read.names()).containsExactly(value + "x");
    }

    @Test
    void a_lone_dash_is_an_empty_cell_and_an_absent_column_is_told_apart() throws IOException {
        var record = read(text(folder, HEADER + "1;G1;Giỏ tre;-\n")).good.get(0);
        assertThat(record.text("weaver")).isEmpty();
        assertThat(record.has("weaver")).isTrue();
        assertThat(record.has("made")).isFalse();
    }
}
