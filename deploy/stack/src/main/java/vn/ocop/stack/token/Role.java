package vn.ocop.stack.token;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The roles of the programme and what a token of each says unless told otherwise. */
public enum Role {
    PUBLIC_SYSTEM("public-system", "*"),
    PARTNER_SYSTEM("partner-system", "38"),
    IMPORT_JOB("import-job", "*"),
    PRODUCER("producer", "38"),
    COMMUNE_OFFICER("commune-officer", "38"),
    COUNCIL_MEMBER("council-member", "38"),
    COUNCIL_CHAIR("council-chair", "38"),
    PROVINCE_OFFICER("province-officer", "38"),
    PROVINCE_APPROVER("province-approver", "38"),
    TREASURY_OPERATOR("treasury-operator", "38"),
    AUDITOR("auditor", "*"),
    ADMINISTRATOR("administrator", "*");

    private static final String CAM_THACH = "15142";

    private final String group;
    private final String province;

    Role(String group, String province) {
        this.group = group;
        this.province = province;
    }

    public static Optional<Role> named(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Role::group).toList();
    }

    /** The word in the claim {@code groups}. */
    public String group() {
        return group;
    }

    /** A machine never approves. */
    String kind() {
        return switch (this) {
            case PUBLIC_SYSTEM, PARTNER_SYSTEM, IMPORT_JOB -> "MACHINE";
            default -> "PERSON";
        };
    }

    List<String> provinces() {
        return List.of(province);
    }

    List<String> communes() {
        return this == COMMUNE_OFFICER ? List.of(CAM_THACH) : List.of();
    }

    String subject() {
        return switch (this) {
            case COMMUNE_OFFICER -> group + "-" + CAM_THACH;
            case COUNCIL_MEMBER -> group + "-1";
            default -> "*".equals(province) ? group : group + "-" + province;
        };
    }
}
