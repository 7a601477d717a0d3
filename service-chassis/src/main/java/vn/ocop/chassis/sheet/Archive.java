package vn.ocop.chassis.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.scan.ZipShape;

/**
 * The guarded first walk through a workbook's archive, before any library opens it: every part is unpacked once under
 * count, and every XML part is read once, so that bombs, entities and broken parts are found while reading. On the way
 * it notes the merged cells, which the row reader does not tell.
 */
final class Archive {

    private static final int MAX_PARTS = 200;
    private static final long MAX_RATIO = 100;

    private final long maxUnpacked;
    private final Map<String, XmlPart> parts = new HashMap<>();
    private long unpacked;

    private Archive(long maxUnpacked) {
        this.maxUnpacked = maxUnpacked;
    }

    /** @return the XML parts by name */
    static Map<String, XmlPart> walk(Path file, long maxUnpacked) throws IOException {
        var archive = new Archive(maxUnpacked);
        try (var zip = new ZipFile(file.toFile())) {
            archive.checkNames(zip);
            // Counting is cheap and comes first: a bomb is found before its XML costs anything.
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                archive.measure(zip, entries.nextElement());
            }
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                archive.read(zip, entries.nextElement());
            }
            if (!archive.parts.isEmpty() && !ZipShape.isOneArchive(file)) {
                throw new FileRefused(FileReason.UNSAFE_ARCHIVE);
            }
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new FileRefused(encrypted ? FileReason.UNSAFE_ARCHIVE : FileReason.CORRUPT_FILE);
        } catch (EOFException | IllegalArgumentException e) {
            throw new FileRefused(FileReason.CORRUPT_FILE);
        }
        return archive.parts;
    }

    private void checkNames(ZipFile zip) {
        var names = new HashSet<String>();
        boolean sheets = false;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var name = entries.nextElement().getName();
            if (unsafe(name) || !names.add(name) || names.size() > MAX_PARTS) {
                throw new FileRefused(FileReason.UNSAFE_ARCHIVE);
            }
            sheets |= name.startsWith("xl/") || name.startsWith("/xl/");
        }
        if (names.isEmpty()) {
            throw new FileRefused(FileReason.EMPTY_FILE);
        }
        if (!sheets || names.contains("xl/workbook.bin")) {
            throw new FileRefused(FileReason.UNSUPPORTED_FORMAT);
        }
    }

    private static boolean unsafe(String name) {
        var low = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return low.contains("..")
                || low.startsWith("/")
                || low.matches("^[a-z]:.*")
                || low.endsWith("vbaproject.bin")
                || low.contains("/externallinks/");
    }

    private void measure(ZipFile zip, ZipEntry entry) throws IOException {
        var buffer = new byte[1 << 16];
        long most = MAX_RATIO * Math.max(1, entry.getCompressedSize());
        long read = 0;
        var sum = new CRC32();
        try (var in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum.update(buffer, 0, n);
                read += n;
                unpacked += n;
                if (unpacked > maxUnpacked || read > most) {
                    throw new FileRefused(FileReason.ZIP_BOMB);
                }
            }
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new FileRefused(FileReason.CORRUPT_FILE);
        }
    }

    private void read(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("xml") || ending.equals("rels")) {
            try (var in = zip.getInputStream(entry)) {
                parts.put(name, XmlPart.read(in));
            }
        }
    }
}
