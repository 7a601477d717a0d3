package vn.ocop.chassis.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of two kinds at once is no workbook. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ZipShapeTest {

    @TempDir
    Path folder;

    private static byte[] zip(String comment, String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.repeat(50).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private boolean isOne(byte[]... pieces) throws IOException {
        var file = folder.resolve("upload");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (var piece : pieces) {
                out.write(piece);
            }
        }
        return ZipShape.isOneArchive(file);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_archive_as_programs_write_it_is_one() throws IOException {
        assertThat(isOne(zip(null, "xl/a.xml"))).isTrue();
        assertThat(isOne(zip("ghi chú", "xl/a.xml", "xl/b.xml"))).isTrue();
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Tests", "1.0")) {
            workbook.newWorksheet("Giỏ").value(0, 0, "Mã giỏ");
        }
        assertThat(isOne(out.toByteArray())).isTrue();
    }

    @Test
    void something_before_behind_or_between_makes_it_two() throws IOException {
        var one = zip(null, "xl/a.xml");
        assertThat(isOne(text("MZ\u0000program"), one)).isFalse();
        assertThat(isOne(one, text("<html>"))).isFalse();
        assertThat(isOne(one, zip(null, "xl/b.xml"))).isFalse();
        assertThat(isOne(text("PK\u0003\u0004"), one)).isFalse();
    }

    @Test
    void what_is_no_archive_or_half_of_one_is_none() throws IOException {
        var one = zip(null, "xl/a.xml");
        assertThat(isOne(text(""))).isFalse();
        assertThat(isOne(text("STT;Mã giỏ\n"))).isFalse();
        assertThat(isOne(java.util.Arrays.copyOf(one, one.length - 5))).isFalse();
    }
}
