package vn.ocop.chassis.scan;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Whether a file is one ZIP archive from its first byte to its last. A file of two kinds at once (another archive, a
 * program or a page before or behind the entries) is read differently by those who look at it, so one of them is deceived.
 */
public final class ZipShape {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int BIG_SIGNATURE = 0x06064b50;
    private static final int BIG_SIZE = 56;
    private static final int BIG_LOCATOR = 20;
    private static final int LARGEST_DIRECTORY = 1 << 20;

    private ZipShape() {}

    /** False also for what cannot be told; a workbook of a few hundred parts can. */
    public static boolean isOneArchive(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            long end = endRecord(file);
            if (end < 0) {
                return false;
            }
            var record = read(file, end, END_SIZE);
            int entries = record.getShort(10) & 0xFFFF;
            long size = record.getInt(12) & 0xFFFFFFFFL;
            long start = record.getInt(16) & 0xFFFFFFFFL;
            long directoryEnd = bigRecordBefore(file, end);
            if (entries == 0xFFFF || size > LARGEST_DIRECTORY || start + size != directoryEnd) {
                return false;
            }
            return entries == 0 ? start == 0 : firstEntryIsFirst(file, start, size, entries);
        }
    }

    /** Where the record begins that ends, comment included, with the last byte; -1 for nowhere. */
    private static long endRecord(RandomAccessFile file) throws IOException {
        long length = file.length();
        int tail = (int) Math.min(length, END_SIZE + LONGEST_COMMENT);
        var bytes = read(file, length - tail, tail);
        for (int at = tail - END_SIZE; at >= 0; at--) {
            if (bytes.getInt(at) == END_SIGNATURE && at + END_SIZE + (bytes.getShort(at + 20) & 0xFFFF) == tail) {
                return length - tail + at;
            }
        }
        return -1;
    }

    /** Some writers always add the records of large archives between directory and end. */
    private static long bigRecordBefore(RandomAccessFile file, long end) throws IOException {
        long at = end - BIG_LOCATOR - BIG_SIZE;
        return at >= 0 && read(file, at, 4).getInt(0) == BIG_SIGNATURE ? at : end;
    }

    private static boolean firstEntryIsFirst(RandomAccessFile file, long start, long size, int entries)
            throws IOException {
        var directory = read(file, start, (int) size);
        long first = Long.MAX_VALUE;
        int at = 0;
        for (int i = 0; i < entries; i++) {
            if (at + ENTRY_SIZE > size || directory.getInt(at) != ENTRY_SIGNATURE) {
                return false;
            }
            first = Math.min(first, directory.getInt(at + 42) & 0xFFFFFFFFL);
            at += ENTRY_SIZE
                    + (directory.getShort(at + 28) & 0xFFFF)
                    + (directory.getShort(at + 30) & 0xFFFF)
                    + (directory.getShort(at + 32) & 0xFFFF);
        }
        return at == size && first == 0 && read(file, 0, 4).getInt(0) == LOCAL_SIGNATURE;
    }

    private static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
        var bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
