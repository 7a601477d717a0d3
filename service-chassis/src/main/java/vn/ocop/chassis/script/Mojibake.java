package vn.ocop.chassis.script;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-8 that somebody read as Windows-1252 and saved again: "Nước" has become "NÆ°á»›c". */
public final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Mojibake() {}

    public static boolean in(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        var octets = ByteBuffer.allocate(text.length());
        var encoder = WINDOWS_1252.newEncoder();
        if (encoder.encode(CharBuffer.wrap(text), octets, true).isError()) {
            return false;
        }
        try {
            var again = StandardCharsets.UTF_8.newDecoder().decode(octets.flip());
            return !text.contentEquals(again);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
