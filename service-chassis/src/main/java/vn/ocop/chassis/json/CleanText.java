package vn.ocop.chassis.json;

import java.text.Normalizer;

/**
 * Text as it may enter: precomposed (NFC, TCVN 6909:2001), without NUL, which PostgreSQL cannot store, and without half
 * surrogates, which nobody can.
 */
public final class CleanText {

    private CleanText() {}

    /** @throws IllegalArgumentException when the text holds what cannot be stored */
    public static String of(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException("NUL");
            }
            if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("half a surrogate pair");
            }
        }
        return Normalizer.isNormalized(raw, Normalizer.Form.NFC) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFC);
    }
}
