package vn.ocop.registry.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Identifier",
        description = "Mã của bản ghi trong một hệ thống. What one system calls the record.",
        examples = IdentifierView.EXAMPLE)
public record IdentifierView(
        UUID id,

        @Schema(description = "For If-Match when it is ended.", minimum = "0")
        long version,

        IdentifierSystem system,

        @Schema(description = "As the system writes it.", maxLength = 200)
        String value,

        @Schema(description = "Since when it is known here, UTC.")
        Instant addedAt,

        @Schema(description = "Who added it.", maxLength = 255)
        String addedBy,

        @Schema(description = "Since when it holds no more, UTC.", required = false)
        Instant endedAt,

        @Schema(description = "Who ended it.", required = false, maxLength = 255)
        String endedBy,

        @Schema(description = "Why it ended.", required = false, maxLength = 500)
        String endReason,

        @Schema(description = "The merged record whose name it was (R8).", required = false)
        UUID cameFrom) {

    static final String EXAMPLE = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2e01\",\"version\":0,"
            + "\"system\":\"TAX_CODE\",\"value\":\"0100109106\",\"addedAt\":\"2026-11-23T07:00:00.000Z\","
            + "\"addedBy\":\"can-bo-xa\"}";

    @Schema(
            name = "IdentifierCreate",
            description = "Mã mới của bản ghi. A further identifier of the record.",
            examples = "{\"system\":\"TAX_CODE\",\"value\":\"0100109106\"}")
    public record IdentifierCreate(
            @jakarta.validation.constraints.NotNull IdentifierSystem system,

            @jakarta.validation.constraints.NotNull @jakarta.validation.constraints.Size(min = 1, max = 200) @Schema(description = "As the system writes it; form and check digit are verified.")
            String value) {}

    @Schema(
            name = "IdentifierEnd",
            description = "Vì sao mã không còn hiệu lực. Why the identifier holds no more.",
            examples = "{\"reason\":\"Đã đăng ký lại mã số thuế\"}")
    public record IdentifierEnd(
            @jakarta.validation.constraints.NotNull @jakarta.validation.constraints.Size(min = 5, max = 500) @Schema(description = "A sentence; no personal data.")
            String reason) {}
}
