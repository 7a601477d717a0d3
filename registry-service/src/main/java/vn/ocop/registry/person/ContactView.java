package vn.ocop.registry.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ContactView",
        description = "Liên lạc đã che; xem đầy đủ qua /identity. The contact masked; whole only through /identity.",
        examples = ContactView.EXAMPLE)
public record ContactView(
        @Schema(description = "Initials only.", required = false, maxLength = 120)
        String representative,

        @Schema(description = "First four and last two digits.", required = false, maxLength = 20)
        String phone,

        @Schema(description = "First letter and domain.", required = false, maxLength = 254)
        String email,

        @Schema(description = "Only that there is one.", required = false, maxLength = 6)
        String address,

        @Schema(description = "First four and last two digits.", required = false, maxLength = 12)
        String citizenNumber) {

    public static final String EXAMPLE = "{\"representative\":\"L. T. M.\",\"phone\":\"0912******78\","
            + "\"email\":\"l***@balang.example.vn\",\"address\":\"******\",\"citizenNumber\":\"0381******12\"}";

    /** Null for an empty one. */
    public static ContactView of(Contact contact) {
        return contact.isEmpty()
                ? null
                : new ContactView(
                        Mask.name(contact.representative()),
                        Mask.number(contact.phone()),
                        Mask.email(contact.email()),
                        Mask.text(contact.address()),
                        Mask.number(contact.citizenNumber()));
    }
}
