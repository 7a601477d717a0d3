package vn.ocop.assessment.council;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One member's seat. */
@Embeddable
@Schema(
        name = "CouncilSeat",
        description = "Một thành viên Hội đồng. One member of a council and the department that sent them.",
        examples = "{\"subject\":\"uy-vien-1\",\"department\":\"Sở Nông nghiệp và Môi trường\"}")
public record Seat(
        @Schema(description = "Subject of the member's token, 1 to 200 characters.", minLength = 1, maxLength = 200)
        @NotBlank @Size(max = 200) String subject,

        @Schema(description = "The department or unit the member comes from.", minLength = 1, maxLength = 200)
        @NotBlank @Size(max = 200) String department) {}
