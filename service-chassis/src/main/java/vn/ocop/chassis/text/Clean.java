package vn.ocop.chassis.text;

import java.text.Normalizer;

/** What is left of a cell or field once the marks that nobody sees are gone. */
public final class Clean {

    private Clean() {}

    /**
     * NFC; every kind of space becomes one space; zero-width characters and soft hyphens go; trimmed. A text that is
     * only a dash is an empty text: offices write "-" for "nothing".
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        var spaced = plain(text) ? text.strip() : collapsed(text);
        return isDash(spaced) ? "" : spaced;
    }

    private static boolean plain(String text) {
        char last = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && last == ' ')) {
                return false;
            }
            last = c;
        }
        return true;
    }

    private static String collapsed(String text) {
        var nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        var out = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if (isSpace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isUnseen(c)) {
                out.append(c);
            }
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
    }

    private static boolean isUnseen(char c) {
        return c == '\u00AD'
                || c == '\u180E'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\uFEFF';
    }

    private static boolean isDash(String text) {
        return text.equals("-") || text.equals("–") || text.equals("—");
    }
}
