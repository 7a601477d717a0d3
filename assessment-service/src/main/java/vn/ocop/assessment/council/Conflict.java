package vn.ocop.assessment.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tie between a member and a producer. Not nullable, so that Hibernate adds one row and rewrites none. */
@Embeddable
@Schema(
        name = "ConflictOfInterest",
        description =
                "Xung đột lợi ích. A member tied to a producer; such a member does not score that producer's dossiers.",
        examples = "{\"subject\":\"uy-vien-1\",\"producerId\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6071\"}")
public record Conflict(
        @Schema(description = "Subject of the member.", minLength = 1, maxLength = 200)
        @NotBlank @Size(max = 200) @Column(nullable = false)
        String subject,

        @Schema(description = "The producer the member is tied to.")
        @NotNull @Column(name = "producer_id", nullable = false)
        UUID producerId) {}
