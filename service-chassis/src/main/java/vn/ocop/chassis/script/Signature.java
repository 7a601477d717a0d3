package vn.ocop.chassis.script;

/** What the first bytes of a file give away. */
public enum Signature {
    ARCHIVE,
    UTF_8,
    UTF_16LE,
    UTF_16BE,
    /** Known formats that are not taken: old binary workbooks, gzip, 7-Zip, RAR. */
    OTHER,
    UNMARKED;

    public static Signature of(byte[] head) {
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return ARCHIVE;
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)
                || begins(head, 0x1F, 0x8B)
                || begins(head, '7', 'z', 0xBC, 0xAF)
                || begins(head, 'R', 'a', 'r', '!')) {
            return OTHER;
        }
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (begins(head, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        return begins(head, 0xFE, 0xFF) ? UTF_16BE : UNMARKED;
    }

    private static boolean begins(byte[] head, int... octets) {
        if (head.length < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((head[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }
}
