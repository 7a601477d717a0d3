package vn.ocop.registry.workbook;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the column of notes says in sentences that are read back: the code of a producer whose name another one of the
 * commune has too, the code of a product that its names do not tell apart, then which certificates were withdrawn.
 *
 * @param maker the producer's code; null when it is not told, as it is only with the product's
 * @param code the product's; null when it is not told
 */
record Note(String maker, String code, RevocationNote revocations) {

    private static final Pattern MAKER = Pattern.compile("Mã chủ thể (\\S{1,100}) · (?=Mã sản phẩm )(.*)");

    private static final Pattern CODE = Pattern.compile("Mã sản phẩm (\\S{1,100})(?:$| · (?=Thu hồi ))(.*)");

    /** Those sentences of a note and nothing else: what people write beside them may name a person. */
    static String bare(String note) {
        var read = read(note);
        var withdrawn = read.revocations().byBlock();
        var bare = of(
                read.maker(),
                read.code(),
                RevocationNote.of(withdrawn.get(RevocationNote.FIRST), withdrawn.get(RevocationNote.LATER)));
        return bare == null ? "" : bare;
    }

    /** Each may be null; null for nothing. */
    static String of(String maker, String code, String revocations) {
        var said = Stream.of(
                        maker == null ? null : "Mã chủ thể " + maker,
                        code == null ? null : "Mã sản phẩm " + code,
                        revocations)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(RevocationNote.BETWEEN));
        return said.isEmpty() ? null : said;
    }

    static Note read(String note) {
        var made = MAKER.matcher(note);
        var maker = made.matches() ? made.group(1) : null;
        var coded = CODE.matcher(maker == null ? note : made.group(2));
        return coded.matches()
                ? new Note(maker, coded.group(1), RevocationNote.read(coded.group(2)))
                : new Note(null, null, RevocationNote.read(note));
    }
}
