package vn.ocop.registry.gazette;

import java.util.LinkedHashMap;
import java.util.Map;

/** The old provinces in two cells of a file, codes and names divided by semicolons in the same order. */
final class OldProvinces {

    private OldProvinces() {}

    /** Names by code; empty when the file says nothing, null when the two cells do not fit. */
    static Map<String, String> of(String codes, String names) {
        var old = new LinkedHashMap<String, String>();
        if (codes == null || codes.isBlank()) {
            return old;
        }
        var code = codes.split(";", -1);
        var name = (names == null ? "" : names).split(";", -1);
        if (code.length != name.length) {
            return null;
        }
        for (int i = 0; i < code.length; i++) {
            if (!code[i].strip().matches("[0-9]{2}") || name[i].isBlank()) {
                return null;
            }
            old.put(code[i].strip(), name[i].strip());
        }
        return old;
    }
}
