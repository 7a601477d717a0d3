package vn.ocop.chassis.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.script.LegacyFont;
import vn.ocop.chassis.script.Signature;
import vn.ocop.chassis.script.Utf8Census;
import vn.ocop.chassis.sheet.DelimitedLines;
import vn.ocop.chassis.sheet.Limits;
import vn.ocop.chassis.sheet.Line;
import vn.ocop.chassis.sheet.Lines;
import vn.ocop.chassis.sheet.ObjectLines;
import vn.ocop.chassis.sheet.WorkbookLines;

/** Finds out by its content, never by its name, what a file is, in which encoding, and where its header stands. */
final class Opening {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int HEAD_BYTES = 512;

    private final Path file;
    private final Layout layout;
    private final Limits limits;

    Opening(Path file, Layout layout, Limits limits) {
        this.file = file;
        this.layout = layout;
        this.limits = limits;
    }

    RecordReader reader() throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new FileRefused(FileReason.EMPTY_FILE);
        }
        var form = Signature.of(head());
        long most = form == Signature.ARCHIVE ? limits.workbookBytes() : limits.textBytes();
        if (size > most) {
            throw new FileRefused(FileReason.TOO_LARGE, most);
        }
        return switch (form) {
            case ARCHIVE -> legible(WorkbookLines.open(file, limits, layout.sheet()));
            case OTHER -> throw new FileRefused(FileReason.UNSUPPORTED_FORMAT);
            case UTF_16LE -> marked(StandardCharsets.UTF_16LE, 2);
            case UTF_16BE -> marked(StandardCharsets.UTF_16BE, 2);
            case UTF_8 -> unmarked(3);
            case UNMARKED -> unmarked(0);
        };
    }

    private byte[] head() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private RecordReader marked(Charset charset, int skip) throws IOException {
        refuseMarkup(new String(head(), charset));
        return legible(DelimitedLines.open(file, charset, skip, limits.textRows()));
    }

    private RecordReader unmarked(int skip) throws IOException {
        var census = census(skip);
        if (census.blank()) {
            throw new FileRefused(FileReason.EMPTY_FILE);
        }
        var first = new String(head(), StandardCharsets.UTF_8).substring(skip > 0 ? 1 : 0);
        refuseMarkup(first);
        if (first.stripLeading().startsWith("{")) {
            return legible(ObjectLines.open(file, layout, skip, limits.textRows()));
        }
        if (census.clean()) {
            return legible(text(StandardCharsets.UTF_8, skip));
        }
        if (skip > 0 || census.damaged() || census.holdsNul()) {
            throw new FileRefused(FileReason.BAD_ENCODING);
        }
        var vietnamese = search(text(WINDOWS_1258, 0), UnaryOperator.identity());
        if (vietnamese != null) {
            return vietnamese;
        }
        refuseLegacy(() -> text(LegacyFont.carrier(), 0));
        throw new FileRefused(FileReason.BAD_ENCODING);
    }

    private Utf8Census census(int skip) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(skip);
            return Utf8Census.of(in);
        }
    }

    private DelimitedLines text(Charset charset, int skip) throws IOException {
        return DelimitedLines.open(file, charset, skip, limits.textRows());
    }

    private static void refuseMarkup(String first) {
        var start = first.replace("\uFEFF", "").stripLeading();
        if (start.startsWith("<")) {
            throw new FileRefused(FileReason.NOT_A_SPREADSHEET);
        }
        if (start.startsWith("%PDF-")) {
            throw new FileRefused(FileReason.UNSUPPORTED_FORMAT);
        }
    }

    /** For text whose encoding is certain: without a header it is either in an old font or not of this kind. */
    private RecordReader legible(Lines lines) throws IOException {
        var head = new ArrayList<Line>();
        var reader = search(lines, head, UnaryOperator.identity());
        if (reader != null) {
            return reader;
        }
        boolean old = legacyHeader(head, lines);
        boolean empty = head.stream().noneMatch(Line::own) && lines.next() == null;
        lines.close();
        throw new FileRefused(old ? FileReason.LEGACY_FONT_ENCODING : reasonFor(head, empty));
    }

    private static FileReason reasonFor(List<Line> head, boolean empty) {
        if (empty) {
            return FileReason.EMPTY_FILE;
        }
        boolean nul = head.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell.indexOf('\0') >= 0);
        return nul ? FileReason.BAD_ENCODING : FileReason.HEADER_NOT_FOUND;
    }

    private interface Source {
        Lines open() throws IOException;
    }

    private void refuseLegacy(Source source) throws IOException {
        try (var lines = source.open()) {
            if (legacyHeader(readHead(lines), lines)) {
                throw new FileRefused(FileReason.LEGACY_FONT_ENCODING);
            }
        }
    }

    private boolean legacyHeader(List<Line> head, Lines lines) {
        return Header.find(layout, head, lines, LegacyFont::fromTcvn3) != null
                || Header.find(layout, head, lines, LegacyFont::fromVni) != null;
    }

    private RecordReader search(Lines lines, UnaryOperator<String> reading) throws IOException {
        try {
            var reader = search(lines, new ArrayList<>(), reading);
            if (reader == null) {
                lines.close();
            }
            return reader;
        } catch (FileRefused e) {
            if (e.reason() == FileReason.BAD_ENCODING) {
                return null;
            }
            throw e;
        }
    }

    private RecordReader search(Lines lines, List<Line> head, UnaryOperator<String> reading) throws IOException {
        try {
            head.addAll(readHead(lines));
            var header = Header.find(layout, head, lines, reading);
            return header == null ? null : new RecordReader(new Resumed(head, lines), header, layout);
        } catch (FileRefused e) {
            lines.close();
            throw e;
        }
    }

    /** The rows in which a header may begin, and those below that it may reach down to. */
    private static List<Line> readHead(Lines lines) {
        var head = new ArrayList<Line>();
        boolean sheet = lines.form() == Lines.Form.SHEET;
        int wanted = lines.form() == Lines.Form.OBJECTS ? 1 : Layout.HEADER_WITHIN_ROWS + (sheet ? Header.HIGHEST : 0);
        while (head.size() < wanted) {
            var line = lines.next();
            if (line == null) {
                break;
            }
            head.add(line);
            if (sheet && line.row() >= Layout.HEADER_WITHIN_ROWS + Header.HIGHEST) {
                break;
            }
        }
        return head;
    }
}
