package vn.ocop.registry.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** How Vietnamese was written before Unicode. */
final class OldFonts {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final int FIRST = 0xA1;
    private static final String TCVN3 =
            "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";
    private static final Map<String, String> VNI_LETTERS =
            Map.of("đ", "ñ", "ơ", "ô", "ư", "ö", "ì", "ì", "í", "í", "ỉ", "æ", "ĩ", "ó", "ị", "ò", "ỵ", "î");
    private static final Map<String, String> VNI_MARKS = Map.ofEntries(
            Map.entry("\u0301", "ù"),
            Map.entry("\u0300", "ø"),
            Map.entry("\u0309", "û"),
            Map.entry("\u0303", "õ"),
            Map.entry("\u0323", "ï"),
            Map.entry("\u0302", "â"),
            Map.entry("\u0302\u0301", "á"),
            Map.entry("\u0302\u0300", "à"),
            Map.entry("\u0302\u0309", "å"),
            Map.entry("\u0302\u0303", "ã"),
            Map.entry("\u0302\u0323", "ä"),
            Map.entry("\u0306", "ê"),
            Map.entry("\u0306\u0301", "é"),
            Map.entry("\u0306\u0300", "è"),
            Map.entry("\u0306\u0309", "ú"),
            Map.entry("\u0306\u0303", "ü"),
            Map.entry("\u0306\u0323", "ë"));

    private OldFonts() {}

    /** Windows-1258 writes most tone marks as letters of their own. */
    static byte[] windows1258(String text) {
        var parted = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            boolean whole = WINDOWS_1258.newEncoder().canEncode(letter);
            parted.append(whole ? letter : toneApart(letter));
        });
        return parted.toString().getBytes(WINDOWS_1258);
    }

    private static String toneApart(String letter) {
        var nfd = Normalizer.normalize(letter, Normalizer.Form.NFD);
        var tone = nfd.replaceAll("[^" + TONES + "]", "");
        return Normalizer.normalize(nfd.replaceAll("[" + TONES + "]", ""), Normalizer.Form.NFC) + tone;
    }

    /** As it shows in a program that knows nothing of the font. */
    static String tcvn3(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = c < 0x80 ? -1 : TCVN3.indexOf(c);
            at = c >= 0x80 && at < 0 ? TCVN3.indexOf(Character.toLowerCase(c)) : at;
            out.append(at < 0 ? c : (char) (FIRST + at));
        }
        return out.toString();
    }

    static String vni(String text) {
        var out = new StringBuilder();
        for (var letter : text.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Character::toString)
                .toList()) {
            out.append(VNI_LETTERS.containsKey(letter) ? VNI_LETTERS.get(letter) : apart(letter));
        }
        return out.toString();
    }

    private static String apart(String letter) {
        var nfd = Normalizer.normalize(letter, Normalizer.Form.NFD);
        var horned = nfd.contains("\u031B");
        var marks = nfd.substring(1).replace("\u031B", "");
        var ordered = marks.replaceAll("^([" + TONES + "])([\u0302\u0306])$", "$2$1");
        var base = horned ? (nfd.startsWith("o") ? "ô" : "ö") : nfd.substring(0, 1);
        return base + VNI_MARKS.getOrDefault(ordered, "");
    }

    static byte[] bytes(String shown) {
        return shown.getBytes(StandardCharsets.ISO_8859_1);
    }
}
