package vn.ocop.registry.opendata;

import java.util.regex.Pattern;

/**
 * Some bytes of a file, both ends included, so that a download which broke off goes on where it stood (RFC 9110, 14).
 *
 * @param last at least {@code first}
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    /**
     * What the header asks for: the whole when it asks for nothing, for several ranges or in a form of its own.
     *
     * @return null when nothing of the file lies in it
     */
    static ByteRange of(String header, long size) {
        var asked = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return whole(size);
        }
        if (asked.group(1).isEmpty()) {
            var tail = Long.parseLong(asked.group(2));
            return tail == 0 ? null : new ByteRange(Math.max(0, size - tail), size - 1);
        }
        var first = Long.parseLong(asked.group(1));
        var last = asked.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(asked.group(2)));
        if (!asked.group(2).isEmpty() && Long.parseLong(asked.group(2)) < first) {
            return whole(size);
        }
        return first >= size ? null : new ByteRange(first, last);
    }

    long length() {
        return last - first + 1;
    }

    boolean isWhole(long size) {
        return length() == size;
    }
}
