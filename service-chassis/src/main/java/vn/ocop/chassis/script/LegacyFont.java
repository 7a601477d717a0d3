package vn.ocop.chassis.script;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * TCVN3 (ABC) and VNI: texts that only look right in their old fonts. They decode as Windows-1252 without any error, so
 * they are recognised by putting the right letters back and finding the header then. Such files are refused, because
 * capital letters of TCVN3 cannot be told from small ones.
 */
public final class LegacyFont {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int FIRST_TCVN3 = 0xA1;
    private static final String TCVN3 =
            "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù " + "ủũúụừửữứựỳỷỹýỵ";
    private static final String VNI_LETTERS = "ñôöíìæóòî";
    private static final String[] VNI_MEANT = {"đ", "ơ", "ư", "í", "ì", "ỉ", "ĩ", "ị", "ỵ"};
    private static final String VNI_MARKS = "ùøûõïâáàåãäêéèúüë";
    private static final String[] VNI_MARKS_MEANT = {
        "\u0301",
        "\u0300",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0302",
        "\u0302\u0301",
        "\u0302\u0300",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323",
        "\u0306",
        "\u0306\u0301",
        "\u0306\u0300",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323"
    };

    private LegacyFont() {}

    /** What a TCVN3 text means, given as it decodes in Windows-1252. */
    public static String fromTcvn3(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int index = byteOf(c) - FIRST_TCVN3;
            boolean known = index >= 0 && index < TCVN3.length() && TCVN3.charAt(index) != ' ';
            out.append(known ? TCVN3.charAt(index) : c);
        }
        return out.toString();
    }

    /** What a VNI text means, in small letters, given as it decodes in Windows-1252. */
    public static String fromVni(String text) {
        var octets = new StringBuilder(text.length());
        text.chars().forEach(c -> octets.append((char) Math.max(byteOf((char) c), 0)));
        var small = octets.toString().toLowerCase(Locale.ROOT);
        var out = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            int mark = i > 0 && "aeouyôö".indexOf(small.charAt(i - 1)) >= 0 ? VNI_MARKS.indexOf(c) : -1;
            int letter = VNI_LETTERS.indexOf(c);
            if (mark >= 0) {
                out.append(VNI_MARKS_MEANT[mark]);
            } else {
                out.append(letter >= 0 ? VNI_MEANT[letter] : String.valueOf(c));
            }
        }
        return out.toString();
    }

    private static int byteOf(char c) {
        if (c < 0x100) {
            return c;
        }
        int octet = byteOf(c, WINDOWS_1252);
        // Some programs take such a file for Windows-1258 before they save it as UTF-8.
        return octet >= 0 ? octet : byteOf(c, WINDOWS_1258);
    }

    private static int byteOf(char c, Charset charset) {
        var bytes = String.valueOf(c).getBytes(charset);
        return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
    }

    /** Bytes of unknown encoding as the single characters that both fonts are defined on. */
    public static Charset carrier() {
        return StandardCharsets.ISO_8859_1;
    }
}
