package vn.ocop.registry.place;

import java.util.Arrays;

/** What kind of administrative unit it is; townships and districts ended on 30 June 2025. */
public enum UnitType {
    PROVINCE("Tỉnh "),
    MUNICIPALITY("Thành phố "),
    COMMUNE("Xã "),
    WARD("Phường "),
    TOWNSHIP("Thị trấn "),
    SPECIAL_ZONE("Đặc khu "),
    DISTRICT("");

    private final String prefix;

    UnitType(String prefix) {
        this.prefix = prefix;
    }

    /** The name with its kind, as in Xã Cẩm Thạch. */
    public String fullName(String name) {
        return prefix + name;
    }

    /** The name without the kind it begins with. */
    public String bareName(String fullName) {
        return fullName.startsWith(prefix) ? fullName.substring(prefix.length()) : fullName;
    }

    /** As a name with its kind says, among these; the last of them when it says none. */
    public static UnitType of(String fullName, UnitType... among) {
        return Arrays.stream(among)
                .filter(type -> fullName.startsWith(type.prefix))
                .findFirst()
                .orElse(among[among.length - 1]);
    }
}
