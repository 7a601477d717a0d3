package vn.ocop.chassis.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.sheet.Limits;

/** What a reader makes of a file with baskets in it. */
public final class ReadFixture {

    public static final Layout BASKETS = Layout.of(
            Layout.required("code", "Mã giỏ"),
            Layout.required("name", "Tên giỏ", "Tên"),
            Layout.optional("weaver", "Người đan", "Thợ"),
            Layout.optional("made", "Ngày đan"),
            Layout.optional("price", "Giá (đồng)"));

    static final Limits LIMITS = new FixedLimits(10_000_000, 5_000_000, 100, 20_000_000, 200);

    record FixedLimits(long workbookBytes, long unpackedBytes, int workbookRows, long textBytes, int textRows)
            implements Limits {}

    final List<FileRecord> good = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    final List<Long> skipped = new ArrayList<>();

    static ReadFixture read(Path file) throws IOException {
        var result = new ReadFixture();
        try (var reader = RecordReader.open(file, BASKETS, LIMITS)) {
            for (var next = reader.next(); next != null; next = reader.next()) {
                result.take(next);
            }
        }
        return result;
    }

    private void take(Reading reading) {
        if (reading instanceof Reading.Skipped skip) {
            skipped.add(skip.row());
        } else if (reading instanceof Reading.Faulty faulty) {
            faults.add("%d/%d %s %s"
                    .formatted(
                            faulty.number(),
                            faulty.row(),
                            faulty.fault().reason(),
                            faulty.fault().column()));
        } else if (reading instanceof Reading.Good found) {
            good.add(found.record());
        }
    }

    List<String> names() {
        return good.stream().map(record -> record.text("name")).toList();
    }

    static Path text(Path folder, String content) throws IOException {
        return text(folder, content, StandardCharsets.UTF_8);
    }

    static Path text(Path folder, String content, Charset charset) throws IOException {
        return bytes(folder, content.getBytes(charset));
    }

    static Path bytes(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ".bin"), content);
    }
}
