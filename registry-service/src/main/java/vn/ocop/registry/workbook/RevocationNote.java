package vn.ocop.registry.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ocop.registry.archive.SheetRecognitions.Withdrawn;

/**
 * What the column of notes says of withdrawn certificates (Article 8), in one fixed sentence each, so that a sheet that
 * is read back never makes a withdrawn certificate valid again.
 *
 * @param byBlock the withdrawal of the first and of the later recognition of a row, by the words of the sentence
 * @param whole whether the note says nothing else
 */
record RevocationNote(Map<String, Withdrawn> byBlock, boolean whole) {

    static final String FIRST = "lần đầu";
    static final String LATER = "lần sau";

    private static final DateTimeFormatter DAYS =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    static final String BETWEEN = " · ";
    private static final Pattern SENTENCE =
            Pattern.compile("Thu hồi (" + FIRST + "|" + LATER + ") theo Quyết định ([^/]{1,50})/(.{1,100}?) ngày"
                    + " (\\d{2}/\\d{2}/\\d{4}) của (.{2,255}?), Điều 8 điểm ([abcdđe]), kết luận ngày"
                    + " (\\d{2}/\\d{2}/\\d{4}): (.{5,})");

    /** Both may be null. */
    static String of(Withdrawn first, Withdrawn later) {
        var sentences = new ArrayList<String>();
        if (first != null) {
            sentences.add(sentence(FIRST, first));
        }
        if (later != null) {
            sentences.add(sentence(LATER, later));
        }
        return String.join(BETWEEN, sentences);
    }

    private static String sentence(String block, Withdrawn one) {
        return "Thu hồi %s theo Quyết định %s/%s ngày %s của %s, Điều 8 điểm %s, kết luận ngày %s: %s"
                .formatted(
                        block,
                        one.number(),
                        one.symbol(),
                        DAYS.format(one.decidedOn()),
                        one.authority(),
                        one.ground(),
                        DAYS.format(one.concludedOn()),
                        one.reason());
    }

    /** Anything that is no such sentence is left aside. */
    static RevocationNote read(String note) {
        var found = new TreeMap<String, Withdrawn>();
        boolean whole = true;
        for (var sentence : sentences(note)) {
            var read = SENTENCE.matcher(sentence);
            whole &= read.matches() && take(read, found);
        }
        return new RevocationNote(found, whole);
    }

    private static List<String> sentences(String note) {
        return note.isEmpty() ? List.of() : List.of(note.split(BETWEEN + "(?=Thu hồi lần (?:đầu|sau) )"));
    }

    private static boolean take(Matcher read, Map<String, Withdrawn> found) {
        try {
            var withdrawn = new Withdrawn(
                    read.group(6),
                    read.group(8),
                    read.group(2),
                    read.group(3),
                    read.group(5),
                    LocalDate.parse(read.group(4), DAYS),
                    LocalDate.parse(read.group(7), DAYS));
            return !withdrawn.concludedOn().isAfter(withdrawn.decidedOn())
                    && found.putIfAbsent(read.group(1), withdrawn) == null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
