package vn.ocop.registry.archive;

import java.util.stream.Stream;
import vn.ocop.chassis.text.Names;
import vn.ocop.registry.decision.Level;

/** Which level an authority is of, by what offices call it. */
final class AuthorityWords {

    private static final String MINISTRY = words("bộ");
    private static final String PROVINCE = words("tỉnh");
    private static final String CITY = words("thành phố");

    private AuthorityWords() {}

    /**
     * A city is the province itself or, until 30 June 2025, one of its districts.
     *
     * @param otherwise when the words do not tell
     */
    static Level level(SheetRecognitions.Told row, Level otherwise) {
        var said = words(row.authority());
        if (said.startsWith(MINISTRY) || said.contains(words("trung ương"))) {
            return Level.NATIONAL;
        }
        if (said.contains(words(row.province())) || said.contains(PROVINCE)) {
            return Level.PROVINCE;
        }
        var district =
                Stream.of("huyện", "thị xã", "quận").map(AuthorityWords::words).anyMatch(said::contains);
        return district || said.contains(CITY) ? Level.DISTRICT : otherwise;
    }

    private static String words(String text) {
        return " " + Names.key(text) + " ";
    }
}
