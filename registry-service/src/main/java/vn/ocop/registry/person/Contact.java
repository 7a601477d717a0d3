package vn.ocop.registry.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who stands behind a record and how to reach them; kept sealed, see {@link Safe}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Contact",
        description =
                "Người đại diện và cách liên lạc; dữ liệu cá nhân, được mã hóa khi lưu. Who represents the producer"
                        + " and how to reach them; personal data, stored encrypted.",
        examples = Contact.EXAMPLE)
public record Contact(
        @Size(min = 2, max = 120) @Schema(description = "Full name of who represents the producer.", required = false)
        String representative,

        @Pattern(regexp = "(0|\\+84)[0-9]{9,10}") @Schema(description = "Phone, digits only.", required = false)
        String phone,

        @Size(min = 6, max = 254) @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}") @Schema(description = "E-mail address.", required = false)
        String email,

        @Size(min = 2, max = 255) @Schema(description = "Street, hamlet; the commune is told by its code.", required = false)
        String address,

        @Pattern(regexp = "[0-9]{12}") @Schema(
                description = "Personal identification number (Law 26/2023/QH15) of the owner; only for HOUSEHOLD and"
                        + " FARM, one producer in force each.",
                required = false)
        String citizenNumber) {

    public static final String EXAMPLE = "{\"representative\":\"Lê Thị Mẫu\",\"phone\":\"0912000678\","
            + "\"email\":\"lienhe@balang.example.vn\",\"address\":\"Thôn Đồng Tâm\",\"citizenNumber\":\"038185000012\"}";

    public static final Contact NONE = new Contact(null, null, null, null, null);

    @JsonIgnore
    public boolean isEmpty() {
        return NONE.equals(this);
    }

    /** By their names in a history, absent ones left out. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "contact.representative", representative);
        put(fields, "contact.phone", phone);
        put(fields, "contact.email", email);
        put(fields, "contact.address", address);
        put(fields, "contact.citizenNumber", citizenNumber);
        return fields;
    }

    /** The same, what it lacks taken from another one. */
    public Contact filledFrom(Contact other) {
        return new Contact(
                representative == null ? other.representative : representative,
                phone == null ? other.phone : phone,
                email == null ? other.email : email,
                address == null ? other.address : address,
                citizenNumber == null ? other.citizenNumber : citizenNumber);
    }

    /** The same without the citizen number, for a record that is no person's. */
    public Contact withoutCitizenNumber() {
        return new Contact(representative, phone, email, address, null);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    /** Nothing of it may come into a log by accident. */
    @Override
    public String toString() {
        return "Contact" + fields().keySet();
    }
}
