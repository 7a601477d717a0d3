package vn.ocop.registry.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.ocop.chassis.text.Clean;
import vn.ocop.chassis.text.SearchKey;

/**
 * What a person has typed.
 *
 * @param said with its accents, in lower case
 * @param key without accents
 * @param words of the key, at most sixteen
 */
record Typed(String said, String key, List<String> words) {

    private static final int MOST = 16;

    static Typed of(String q) {
        var key = SearchKey.of(q);
        var words = Arrays.stream(key.split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
        return new Typed(Clean.of(q).toLowerCase(Locale.ROOT), key, words);
    }

    /** Nothing that could be looked for, as in {@code "…"}. */
    boolean isNothing() {
        return words.isEmpty();
    }

    /** All words, the last one perhaps not yet finished; only letters and digits, so it is a tsquery as it stands. */
    String query() {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & ")) + ":*";
    }

    /** The words with their accents as a tsquery; null when none was typed. */
    String written() {
        return said.equals(key)
                ? null
                : Arrays.stream(said.split("[^\\p{L}\\p{N}]+", -1))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .map(word -> "'" + word + "'")
                        .collect(Collectors.joining(" & "));
    }
}
