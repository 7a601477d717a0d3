package vn.ocop.chassis.script;

import java.io.IOException;
import java.io.InputStream;

/** Counts, over a whole stream, what is UTF-8 and what cannot be. */
public final class Utf8Census {

    private long sequences;
    private long faults;
    private boolean holdsNul;
    private boolean blank = true;
    private int pending;
    private int low = 0x80;
    private int high = 0xBF;

    public static Utf8Census of(InputStream in) throws IOException {
        var census = new Utf8Census();
        var buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                census.take(buffer[i] & 0xFF);
            }
        }
        if (census.pending > 0) {
            census.faults++;
        }
        return census;
    }

    public boolean clean() {
        return faults == 0;
    }

    /** A UTF-8 file with a few broken bytes, as opposed to a file in some other encoding. */
    public boolean damaged() {
        return faults > 0 && sequences > faults;
    }

    public boolean holdsNul() {
        return holdsNul;
    }

    /** Nothing but spaces and line ends. */
    public boolean blank() {
        return blank;
    }

    private void take(int octet) {
        blank &= octet == ' ' || (octet >= '\t' && octet <= '\r');
        holdsNul |= octet == 0;
        if (pending > 0) {
            if (octet >= low && octet <= high) {
                follow();
                return;
            }
            faults++;
            pending = 0;
        }
        if (octet >= 0x80) {
            begin(octet);
        }
    }

    private void follow() {
        low = 0x80;
        high = 0xBF;
        pending--;
        if (pending == 0) {
            sequences++;
        }
    }

    private void begin(int octet) {
        low = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        high = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
        if (octet >= 0xC2 && octet <= 0xDF) {
            pending = 1;
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            pending = 2;
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            pending = 3;
        } else {
            faults++;
        }
    }
}
