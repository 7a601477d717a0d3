package vn.ocop.assessment.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.stream.Collectors;
import vn.ocop.assessment.criteria.CriteriaVersion;
import vn.ocop.assessment.criteria.Item;

/** SHA-256 of every item's points and star marks: it changes when a scoring value changes, not when a label does. */
final class ScoringDigest {

    private ScoringDigest() {}

    static String of(CriteriaVersion version) {
        var lines = new ArrayList<String>();
        for (var set : version.sets()) {
            for (var part : set.parts()) {
                for (var item : part.items()) {
                    lines.add("%s %s %s %d[%s]".formatted(set.code(), part.code(), item.code(), item.max(), row(item)));
                }
            }
        }
        return sha256(String.join("\n", lines));
    }

    private static String row(Item item) {
        return item.options().stream()
                .map(option -> (option.variant() == null ? "" : option.variant())
                        + option.points()
                        + (option.minimumForStar() == null ? "" : "^" + option.minimumForStar()))
                .collect(Collectors.joining(","));
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
