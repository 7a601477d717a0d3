package vn.ocop.assessment.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.scoring.GateAggregation;
import vn.ocop.assessment.scoring.StopRule;

/** What is needed to set up a council. */
@Schema(
        name = "NewCouncil",
        description = "Thành lập Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh. Sets up a provincial council.",
        examples = "{\"name\":\"Hội đồng OCOP tỉnh Thanh Hóa đợt 2 năm 2026\",\"provinceCode\":\"38\","
                + "\"chair\":\"chu-tich\",\"members\":[{\"subject\":\"chu-tich\",\"department\":\"UBND tỉnh\"},"
                + "{\"subject\":\"uy-vien-1\",\"department\":\"Sở Nông nghiệp và Môi trường\"},"
                + "{\"subject\":\"uy-vien-2\",\"department\":\"Sở Công Thương\"}],"
                + "\"workingRules\":{\"quorumPercent\":75},\"validFrom\":\"2026-11-01\"}")
record NewCouncil(
        @Schema(
                description = "What the council is called; a usual name when absent.",
                maxLength = 200,
                required = false)
        @Size(min = 1, max = 200) String name,

        @Schema(description = "Province code, two digits; the caller's own when absent.", required = false)
        @Pattern(regexp = "[0-9]{2}") String provinceCode,

        @Schema(description = "Subject of the chair, who is one of the members.", maxLength = 200)
        @NotBlank @Size(max = 200) String chair,

        @Schema(description = "All members, the chair included, 1 to 50.") @NotEmpty @Size(max = 50) List<@NotNull @Valid Seat> members,

        @Schema(description = "Own working rules; what is absent follows the province's usual rules.", required = false)
        @Valid Rules workingRules,

        @Schema(description = "First day in force; today when absent.", required = false)
        LocalDate validFrom,

        @Schema(description = "First day no longer in force; absent while open.", required = false)
        LocalDate validTo) {

    /** Rules of the council's own. */
    @Schema(
            name = "OwnWorkingRules",
            description = "Quy chế riêng. Rules a council settles for itself; each may be absent.",
            examples = "{\"quorumPercent\":75,\"maxSpreadPoints\":10}")
    record Rules(
            @Schema(description = "Percent of all members, 1 to 100.", required = false) @Min(1) @Max(100) Integer quorumPercent,

            @Schema(description = "Points, 0 to 100.", required = false) @Min(0) @Max(100) Integer maxSpreadPoints,

            @Schema(description = "When the council meets a star minimum.", required = false)
            GateAggregation gateAggregation,

            @Schema(description = "How many members must raise a stop.", required = false)
            StopRule stopRule) {}
}
