package vn.ocop.registry.workbook;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the column of notes says in sentences that are read back: the code of a product whose name another one of the
 * producer has too, then which certificates were withdrawn.
 *
 * @param code null when it is not told
 */
record Note(String code, RevocationNote revocations) {

    private static final Pattern CODE = Pattern.compile("Mã sản phẩm (\\S(?:.{0,98}?\\S)?)(?:$| · (?=Thu hồi ))(.*)");

    /** Both may be null; null for nothing. */
    static String of(String code, String revocations) {
        var said = Stream.of(code == null ? null : "Mã sản phẩm " + code, revocations)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(RevocationNote.BETWEEN));
        return said.isEmpty() ? null : said;
    }

    static Note read(String note) {
        var coded = CODE.matcher(note);
        return coded.matches()
                ? new Note(coded.group(1), RevocationNote.read(coded.group(2)))
                : new Note(null, RevocationNote.read(note));
    }
}
