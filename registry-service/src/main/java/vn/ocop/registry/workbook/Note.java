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

    private static final Pattern CODE = Pattern.compile("Mã sản phẩm (\\S{1,100})(?:$| · (?=Thu hồi ))(.*)");

    /** Those sentences of a note and nothing else: what people write beside them may name a person. */
    static String bare(String note) {
        var read = read(note);
        var withdrawn = read.revocations().byBlock();
        var bare = of(
                read.code(),
                RevocationNote.of(withdrawn.get(RevocationNote.FIRST), withdrawn.get(RevocationNote.LATER)));
        return bare == null ? "" : bare;
    }

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
